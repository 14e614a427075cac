// SPDX-License-Identifier: MIT
#include "ui/widgets/Note.h"

#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace dcs {

Note::Note(const Theme *theme, Look look, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_look(look), m_icon(new QLabel(this)), m_text(new WrapLabel(this))
{
    const bool isBanner = look == Look::Banner;
    const int margin = isBanner ? Spacing::control : 0;
    setFrameShape(isBanner ? QFrame::StyledPanel : QFrame::NoFrame);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(Spacing::control);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    connect(theme, &Theme::changed, this, &Note::updateIcon);
}

void Note::setNote(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text->setText(text);
    if (m_look == Look::Banner) {
        setTone(this, tone);
    } else if (tone == Tone::Bad) {
        setTone(m_text, tone); // the gravest lines stand out in their words too
    } else {
        clearTone(m_text);
    }
    updateIcon();
}

QString Note::text() const { return m_text->text(); }

QString Note::iconName(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"check"_s;
    case Tone::Busy:
        return u"info"_s;
    case Tone::Caution:
        return u"warning"_s;
    case Tone::Bad:
        return u"error"_s;
    case Tone::Quiet:
        return u"info"_s;
    }
    Q_UNREACHABLE();
}

void Note::updateIcon()
{
    const int extent = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(
        m_theme->icon(iconName(m_tone), m_tone).pixmap(QSize(extent, extent), devicePixelRatioF()));
}

} // namespace dcs
