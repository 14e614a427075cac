// SPDX-License-Identifier: MIT
#include "ui/resize/change/ResizeQuestion.h"

#include "ui/language/OutsideText.h"
#include "ui/language/Texts.h"

#include <QCoreApplication>

namespace dcs {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResizeQuestion)
};

QString sizeSentence(const QString &name, const Candidate &change)
{
    //: Instance name, capacity before, capacity after
    return Words::tr("“%1” is resized from %2 to %3.")
        .arg(name, Texts::capacity(change.before.capacity), Texts::capacity(change.after.capacity));
}

QString kindSentence(const QString &name, const Candidate &change, bool always)
{
    switch (change.kind) {
    case ChangeKind::Size:
        return always ? sizeSentence(name, change) : QString();
    case ChangeKind::Type:
        //: Instance name, type before, type after
        return Words::tr("“%1” changes its type from %2 to %3.")
            .arg(name, Texts::cacheMode(change.before.cacheMode), Texts::cacheMode(change.after.cacheMode));
    case ChangeKind::AddReplica:
        //: Instance name
        return always ? Words::tr("“%1” gains a replica.").arg(name) : QString();
    case ChangeKind::RemoveReplica:
        //: Instance name
        return always ? Words::tr("“%1” loses a replica.").arg(name) : QString();
    }
    Q_UNREACHABLE();
}

} // namespace

QString resizeQuestion(const Instance &instance, const Candidate &change, bool always)
{
    const QString name = OutsideText::within(displayName(instance));
    QStringList sentences{kindSentence(name, change, always)};
    if (always && change.kind == ChangeKind::Type && change.after.capacity != change.before.capacity)
        sentences.prepend(sizeSentence(name, change));
    if (change.impact.dataMayBeLost)
        sentences.append(Words::tr("“%1” is single-node: its data may be lost during the change.").arg(name));
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

} // namespace dcs
