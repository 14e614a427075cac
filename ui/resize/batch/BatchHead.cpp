// SPDX-License-Identifier: MIT
#include "ui/resize/batch/BatchHead.h"

#include "ui/theme/Paint.h"
#include "ui/widgets/LanguageChange.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int lineHeight = 3; ///< of the profile's line at the top

} // namespace

BatchHead::BatchHead(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new QLabel(this)), m_path(new QLabel(this)),
      m_tag(new QLabel(this))
{
    m_title->setObjectName(u"headTitle"_s);
    m_path->setObjectName(u"headPath"_s);
    setRole(m_title, "title");
    setRole(m_path, "small");
    m_tag->setFont(Theme::smallFont());
    m_tag->setContentsMargins(Spacing::control, 0, Spacing::control, 0);
    m_tag->setFixedHeight(Spacing::TagHeight);
    m_tag->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_path);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        Spacing::group, Spacing::control + lineHeight, Spacing::group, Spacing::control);
    layout->addLayout(words, 1);
    layout->addWidget(m_tag);
    connect(theme, &Theme::changed, this, [this] { setProduction(m_isProduction); });
    setProduction(false);
    onLanguageChange(this, [this] { setProduction(m_isProduction); });
}

void BatchHead::setTexts(const QString &title, const QString &path)
{
    m_title->setText(title);
    m_path->setText(path);
}

void BatchHead::setProduction(bool isProduction)
{
    m_isProduction = isProduction;
    //: Tag: what is changed here is in use
    m_tag->setText(tr("Production"));
    m_tag->setVisible(isProduction);
    QPalette palette = m_tag->palette();
    palette.setColor(QPalette::WindowText, m_theme->colours().onBad);
    m_tag->setPalette(palette);
    update();
}

void BatchHead::paintEvent(QPaintEvent *)
{
    if (!m_isProduction)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours &colours = m_theme->colours();
    painter.fillRect(rect(), colours.toneGround(Tone::Bad));
    painter.fillRect(QRect(0, 0, width(), lineHeight), colours.bad);
    paint::box(&painter, m_tag->geometry(), colours.bad, {}, m_tag->height() / 2.0);
}

} // namespace dcs
