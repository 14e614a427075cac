// SPDX-License-Identifier: MIT
#include "ui/resize/change/WhenBar.h"

#include "ui/language/Texts.h"
#include "ui/resize/change/ImpactText.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

WhenBar::WhenBar(QWidget *parent)
    : QWidget(parent), m_when(new QWidget(this)), m_label(new QLabel(m_when)),
      m_atOnce(new QRadioButton(m_when)), m_inWindow(new QRadioButton(m_when)), m_line(new QWidget(this)),
      m_sent(new WrapLabel(m_line)), m_showRequest(new QToolButton(m_line))
{
    m_atOnce->setObjectName(u"atOnce"_s);
    m_inWindow->setObjectName(u"inWindow"_s);
    m_sent->setObjectName(u"sentBy"_s);
    m_showRequest->setObjectName(u"showRequest"_s);
    m_showRequest->setCheckable(true);
    m_showRequest->setAutoRaise(true);
    m_showRequest->setFocusPolicy(Qt::StrongFocus);
    m_showRequest->setFont(Theme::smallFont());
    m_showRequest->setFixedHeight(Spacing::TagHeight);
    setTone(m_showRequest, Tone::Busy);
    setRole(m_label, "secondary");
    setRole(m_sent, "small");
    m_atOnce->setChecked(true);

    auto *when = new QHBoxLayout(m_when);
    when->setContentsMargins(0, 0, 0, 0);
    when->setSpacing(Spacing::group);
    when->addWidget(m_label);
    when->addWidget(m_atOnce);
    when->addWidget(m_inWindow);
    when->addStretch(1);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Spacing::half);
    constexpr int wide = 100;
    line->addWidget(m_sent, wide); // up to the width of its text
    line->addWidget(m_showRequest, 0, Qt::AlignTop);
    line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_when);
    layout->addWidget(m_line);

    connect(m_inWindow, &QRadioButton::toggled, this, [this] {
        retranslateUi();
        Q_EMIT changed();
    });
    connect(m_showRequest, &QToolButton::toggled, this, &WhenBar::requestShown);
    setChange({}, {});
    onLanguageChange(this, [this] { retranslateUi(); });
}

void WhenBar::setChange(const Instance &instance, const std::optional<Candidate> &change)
{
    m_instance = instance;
    m_change = change;
    m_when->setVisible(change.has_value());
    m_inWindow->setEnabled(canWait());
    if (!canWait())
        chooseAtOnce();
    retranslateUi();
}

void WhenBar::chooseAtOnce() { m_atOnce->setChecked(true); }

void WhenBar::setCheckOffered(bool offered)
{
    m_checkOffered = offered;
    retranslateUi();
}

bool WhenBar::isInWindow() const { return canWait() && m_inWindow->isChecked(); }

void WhenBar::setLineShown(bool shown) { m_line->setVisible(shown); }

void WhenBar::hideRequest() { m_showRequest->setChecked(false); }

bool WhenBar::canWait() const { return m_change && m_change->impact.start == ResizeStart::WindowPossible; }

QString WhenBar::sentText() const
{
    if (!m_change)
        return {};
    const bool resize = m_change->apiVersion == ResizeVersion::V2Resize || isInWindow();
    //: The call of the API that carries the change
    const QString call = resize ? tr("v2 resize") : tr("v1.0 extend");
    if (!m_checkOffered) {
        //: %1 is a call of the API: "v2 resize"
        return tr("Sent once by %1.").arg(call);
    }
    return *m_checkOffered
        //: %1 is a call of the API: "v2 resize"
        ? tr("Sent once by %1 after the service has checked it.").arg(call)
        //: %1 is a call of the API: "v2 resize"
        : tr("Sent once by %1. There is no check beforehand here.").arg(call);
}

void WhenBar::retranslateUi()
{
    //: When the change begins
    m_label->setText(tr("When"));
    m_atOnce->setText(tr("&At once"));
    const QString window = Texts::maintenanceWindow(m_instance);
    m_inWindow->setText(window.isEmpty() ? tr("In the maintenance &window")
                                         //: %1 is the maintenance window: "02:00–06:00 UTC"
                                         : tr("In the maintenance &window, %1").arg(window));
    const QString reason = !m_change ? QString()
        : canWait() ? tr("At any moment within the window, not necessarily at its beginning. "
                         "Once submitted it cannot be withdrawn.")
                    : startText(m_change->impact.start);
    m_inWindow->setToolTip(reason);
    m_inWindow->setAccessibleDescription(reason);
    m_sent->setText(sentText());
    m_sent->setMaximumWidth(m_sent->fontMetrics().horizontalAdvance(m_sent->text()) + Spacing::half);
    //: Shows the HTTP request that will be sent in place of the picture
    m_showRequest->setText(tr("Show request"));
    m_showRequest->setVisible(m_change.has_value());
}

} // namespace dcs
