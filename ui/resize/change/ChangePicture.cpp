// SPDX-License-Identifier: MIT
#include "ui/resize/change/ChangePicture.h"

#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dcs {

ChangePicture::ChangePicture(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new WrapLabel(this)), m_canvas(new QWidget(this))
{
    m_title->setObjectName(u"pictureTitle"_s);
    m_canvas->setObjectName(u"picture"_s);
    setRole(m_title, "title");
    m_canvas->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::half);
    layout->addWidget(m_title);
    layout->addWidget(m_canvas, 1);
    connect(theme, &Theme::changed, m_canvas, qOverload<>(&QWidget::update));
    retranslateUi();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void ChangePicture::setSource(const PictureSource &source)
{
    m_source = source;
    retranslateUi();
}

bool ChangePicture::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_canvas && event->type() == QEvent::Paint) {
        paintCanvas();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChangePicture::paintCanvas()
{
    QPainter painter(m_canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF rect = m_canvas->rect();
    if (m_content.showsNodes)
        charts::nodeRows(&painter, rect, m_content.nodesNow, m_content.nodesThen, m_content.now,
            m_content.then, m_theme->colours());
    else
        charts::beforeAfterBar(&painter, rect, m_content.bars, m_content.now, m_content.then,
            m_content.peakLabel, m_theme->colours(), m_source.evidence.levels);
}

void ChangePicture::retranslateUi()
{
    m_content = pictureOf(m_source);
    m_title->setText(m_content.title);
    if (m_content.tone == Tone::Quiet)
        clearTone(m_title);
    else
        setTone(m_title, m_content.tone);
    m_canvas->setAccessibleName(m_content.spoken());
    m_canvas->update();
}

} // namespace dcs
