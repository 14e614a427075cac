// SPDX-License-Identifier: MIT
#include "ui/resize/steps/SubmitBar.h"

#include "ui/language/Texts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dcs {

SubmitBar::SubmitBar(QWidget *parent)
    : QWidget(parent), m_busy(new QProgressBar(this)), m_blocker(new WrapLabel(this)),
      m_cancel(new QPushButton(this)), m_submit(new QPushButton(this))
{
    m_busy->setObjectName(u"busy"_s);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumSize(Spacing::group * 4, Spacing::control);
    m_busy->hide();
    m_blocker->setObjectName(u"blocker"_s);
    m_submit->setObjectName(u"submit"_s);
    m_cancel->setObjectName(u"cancel"_s);
    setRole(m_blocker, "secondary");
    setPrimary(m_submit);
    m_cancel->setAutoDefault(false);
    m_submit->setAutoDefault(false); // Enter elsewhere must not press it
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::control);
    layout->addWidget(m_busy, 0, Qt::AlignVCenter);
    layout->addWidget(m_blocker, 1, Qt::AlignVCenter);
    layout->addWidget(m_cancel);
    layout->addWidget(m_submit);
    connect(m_submit, &QPushButton::clicked, this, &SubmitBar::submitted);
    connect(m_cancel, &QPushButton::clicked, this, &SubmitBar::cancelled);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void SubmitBar::setState(const QString &buttonText, const QString &blocker)
{
    m_blocker->setText(blocker);
    m_submit->setText(buttonText);
    m_submit->setEnabled(blocker.isEmpty());
    m_submit->setAccessibleDescription(blocker);
}

void SubmitBar::setBusy(bool busy) { m_busy->setVisible(busy); }

void SubmitBar::focusSubmit() { m_submit->setFocus(Qt::OtherFocusReason); }

QString SubmitBar::buttonText(const Candidate *target)
{
    if (!target) {
        //: Button that starts the change, before a target is chosen
        return tr("Resize");
    }
    switch (target->kind) {
    case ChangeKind::Size:
        if (target->shrinks()) {
            //: Button that starts a change to a smaller size; %1 is a capacity, "8 GB"
            return tr("Resize to %1", "smaller").arg(Texts::capacity(target->after.capacity));
        }
        //: Button that starts a change to a larger size; %1 is a capacity, "8 GB"
        return tr("Resize to %1").arg(Texts::capacity(target->after.capacity));
    case ChangeKind::Type:
        //: Button that starts the change; %1 is an instance type
        return tr("Change to %1").arg(Texts::cacheMode(target->after.cacheMode));
    case ChangeKind::AddReplica:
        //: Button that starts the change
        return tr("Add a replica");
    case ChangeKind::RemoveReplica:
        //: Button that starts the change
        return tr("Remove a replica");
    }
    Q_UNREACHABLE();
}

void SubmitBar::retranslateUi()
{
    m_busy->setAccessibleName(tr("Reading the instance…"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace dcs
