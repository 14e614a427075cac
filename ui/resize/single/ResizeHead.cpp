// SPDX-License-Identifier: MIT
#include "ui/resize/single/ResizeHead.h"

#include "ui/theme/Paint.h"
#include "ui/widgets/LanguageChange.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int Height = Spacing::group * 4;
constexpr int Line = 3;

} // namespace

ResizeHead::ResizeHead(const Theme *theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_title(new QLabel(this)), m_path(new QLabel(this)),
      m_tag(new QLabel(this))
{
    m_title->setObjectName(u"headTitle"_s);
    m_path->setObjectName(u"headPath"_s);
    m_tag->setObjectName(u"productionTag"_s);
    setRole(m_title, "title");
    setRole(m_path, "small");
    for (QLabel *label : {m_title, m_path}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    QFont bold = m_tag->font();
    bold.setBold(true);
    m_tag->setFont(bold);
    m_tag->setContentsMargins(Spacing::control, 0, Spacing::control, 0);
    m_tag->setFixedHeight(Spacing::TagHeight);
    m_tag->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_path);
    words->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::group, Line, Spacing::group, 0);
    layout->addLayout(words, 1);
    layout->addWidget(m_tag, 0, Qt::AlignVCenter);
    setFixedHeight(Height);
    connect(theme, &Theme::changed, this, &ResizeHead::colourTag);
    colourTag();
    retranslateUi();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void ResizeHead::setTexts(const QString &title, const QString &path)
{
    m_titleText = title;
    m_pathText = path;
    m_title->setToolTip(title);
    m_path->setToolTip(path);
    m_title->setAccessibleName(title);
    m_path->setAccessibleName(path);
    elide();
}

void ResizeHead::setProduction(bool production)
{
    m_production = production;
    m_tag->setVisible(production);
    update();
}

void ResizeHead::colourTag()
{
    QPalette palette = m_tag->palette();
    palette.setColor(QPalette::WindowText, m_theme->colours().onBad);
    m_tag->setPalette(palette);
    update();
}

void ResizeHead::elide()
{
    m_title->setText(m_title->fontMetrics().elidedText(m_titleText, Qt::ElideMiddle, m_title->width()));
    m_path->setText(m_path->fontMetrics().elidedText(m_pathText, Qt::ElideMiddle, m_path->width()));
}

void ResizeHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColours &colours = m_theme->colours();
    painter.fillRect(rect(), m_production ? colours.toneGround(Tone::Bad) : colours.surface);
    if (!m_production)
        return;
    painter.fillRect(QRect(0, 0, width(), Line), colours.bad);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(&painter, m_tag->geometry(), colours.bad, {}, Spacing::TagHeight / 2.0);
}

void ResizeHead::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    elide();
}

void ResizeHead::retranslateUi()
{
    //: Mark: the account is in use by customers
    m_tag->setText(tr("Production"));
}

} // namespace dcs
