// SPDX-License-Identifier: MIT
#include "ui/account/ErrorPanel.h"

#include "ui/language/ErrorTexts.h"
#include "ui/widgets/LanguageChange.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace dcs {

ErrorPanel::ErrorPanel(const ErrorCatalogue *errors, const Theme *theme, QWidget *parent)
    : QFrame(parent), m_errors(errors), m_theme(theme), m_icon(new QLabel(this)), m_summary(new QLabel(this)),
      m_explanation(new QLabel(this)), m_technical(new QLabel(this))
{
    m_summary->setObjectName(u"errorSummary"_s);
    m_explanation->setObjectName(u"errorExplanation"_s);
    m_technical->setObjectName(u"errorTechnical"_s);
    QFont bold = m_summary->font();
    bold.setBold(true);
    m_summary->setFont(bold);
    setRole(m_technical, "small");
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(Spacing::control, Spacing::control, Spacing::control, Spacing::control);
    setFrameShape(QFrame::StyledPanel);
    setTone(this, Tone::Bad);
    layout->setHorizontalSpacing(Spacing::control);
    layout->setVerticalSpacing(Spacing::half);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    int line = 0;
    for (QLabel *label : {m_summary, m_explanation, m_technical}) {
        label->setTextFormat(Qt::PlainText); // the service's own words are never markup
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(label, line++, 1);
    }
    connect(theme, &Theme::changed, this, &ErrorPanel::updateIcon);
    onLanguageChange(this, [this] { updateUi(); });
    updateUi();
    updateIcon();
}

void ErrorPanel::setError(const std::optional<ApiError> &error)
{
    m_error = error;
    updateUi();
}

void ErrorPanel::updateUi()
{
    setVisible(m_error.has_value());
    if (!m_error) {
        return;
    }
    const Texts::ErrorText text = Texts::error(*m_error, *m_errors);
    QStringList explanation{text.meaning, text.remedy};
    explanation.removeAll(QString());
    m_summary->setText(text.summary);
    m_explanation->setText(explanation.join(u'\n'));
    m_technical->setText(text.technical);
    m_technical->setVisible(!text.technical.isEmpty());
}

void ErrorPanel::updateIcon()
{
    const int extent = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(
        m_theme->icon(u"error"_s, Tone::Bad).pixmap(QSize(extent, extent), devicePixelRatioF()));
}

} // namespace dcs
