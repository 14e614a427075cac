// SPDX-License-Identifier: MIT
#include "ui/resize/single/ResizeNotices.h"

#include "ui/language/ErrorTexts.h"
#include "ui/language/Texts.h"
#include "ui/resize/targets/TargetsModel.h"
#include "ui/widgets/Note.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

ResizeNotices::ResizeNotices(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_production(new Note(theme, Note::Look::Banner, this)),
      m_unsent(new Note(theme, Note::Look::Banner, this)), m_read(new Note(theme, Note::Look::Banner, this)),
      m_catalogue(new Note(theme, Note::Look::Banner, this)),
      m_refusal(new Note(theme, Note::Look::Banner, this))
{
    m_unsent->setObjectName(u"unsentNote"_s);
    m_read->setObjectName(u"readNote"_s);
    m_catalogue->setObjectName(u"catalogueNote"_s);
    m_refusal->setObjectName(u"refusalNote"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::control);
    for (Note *note : {m_production, m_unsent, m_read, m_catalogue, m_refusal}) {
        layout->addWidget(note);
        note->hide();
    }
}

void ResizeNotices::showProduction(bool isProduction)
{
    m_production->setVisible(isProduction);
    m_production->setNote(Tone::Bad, tr("Production: what is changed here is in use."));
}

void ResizeNotices::showUnsent(const QString &reason)
{
    m_unsent->setVisible(!reason.isEmpty());
    //: %1 is a sentence: why not
    m_unsent->setNote(Tone::Bad, tr("Nothing was sent. %1").arg(reason));
}

void ResizeNotices::showReadError(const std::optional<ApiError> &error, const ErrorCatalogue &errors)
{
    m_read->setVisible(error.has_value());
    if (!error)
        return;
    const Texts::ErrorText text = Texts::error(*error, errors);
    QStringList lines{tr("The instance could not be read again. What is shown may be out of date."),
        text.summary, joinedSentences({text.meaning, text.remedy})};
    lines.removeAll(QString());
    m_read->setNote(Tone::Caution, lines.join(u'\n'));
    m_read->setToolTip(text.technical);
}

void ResizeNotices::showVerdict(
    const Instance &instance, const Catalogue &catalogue, const ResizeContext &context, bool anyAllowed)
{
    const bool noCatalogue = catalogue.source() == Catalogue::Source::None;
    const bool unknownVersion = !noCatalogue && !catalogue.knowsVersionOf(instance);
    m_catalogue->setVisible(noCatalogue || unknownVersion);
    m_catalogue->setNote(Tone::Caution,
        noCatalogue
            ? tr("There is no list of specifications, so no target can be offered.")
            //: %1 is an engine and its version
            : tr("The list of specifications does not know %1, so no target is offered; nothing is guessed.")
                  .arg(Texts::engineAndVersion(instance)));

    QList<Refusal> reasons = ResizeRules::instanceRefusals(instance, catalogue, context);
    reasons.removeAll(Refusal::VersionUnknown); // the note above says it
    m_refusal->setVisible(!anyAllowed && (!reasons.isEmpty() || !(noCatalogue || unknownVersion)));
    m_refusal->setNote(Tone::Caution,
        reasons.isEmpty()
            ? tr("No target is available for this instance. “Show unavailable” lists the others with their "
                 "reasons.")
            : tr("This instance cannot be resized now.") + u'\n' + refusalLines(reasons));
}

} // namespace dcs
