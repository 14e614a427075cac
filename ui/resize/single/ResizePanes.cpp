// SPDX-License-Identifier: MIT
#include "ui/resize/single/ResizePanes.h"

#include "ui/resize/change/ChangePicture.h"
#include "ui/resize/change/ImpactPane.h"
#include "ui/resize/change/RequestView.h"
#include "ui/resize/targets/TargetsPane.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int PictureHeight = Spacing::group * 13;
constexpr int LeastPicture = Spacing::group * 6 + Spacing::control;
constexpr int ImpactWidth = Spacing::group * 21 + Spacing::control;
constexpr int NarrowImpact = Spacing::group * 17 + Spacing::control;
constexpr double TallShare = 0.44; ///< of the width, where the impact stands beside the picture
constexpr int NarrowPanes = Spacing::group * 60; ///< below this width the impact is narrow

} // namespace

ResizePanes::ResizePanes(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_picturePane(new QFrame(this)),
      m_pages(new QStackedWidget(m_picturePane)), m_picture(new ChangePicture(theme)),
      m_request(new RequestView), m_targets(new TargetsPane(theme, this)),
      m_impact(new ImpactPane(theme, this))
{
    m_picturePane->setObjectName(u"picturePane"_s);
    m_picturePane->setProperty("pane", true);
    m_picturePane->setFrameShape(QFrame::StyledPanel);
    m_pages->addWidget(m_picture);
    m_pages->addWidget(m_request);
    m_pages->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *inside = new QVBoxLayout(m_picturePane);
    inside->setContentsMargins(Spacing::group, Spacing::control, Spacing::group, Spacing::control);
    inside->addWidget(m_pages);
    m_targets->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_impact->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Spacing::control);
    m_grid->addWidget(m_picturePane, 0, 0, 1, 2);
    m_grid->addWidget(m_targets, 1, 0);
    m_grid->addWidget(m_impact, 1, 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setRowStretch(1, 1);
    connect(m_impact, &ImpactPane::wholeHeightChanged, this, &ResizePanes::arrange);
}

void ResizePanes::setPicture(const PictureSource &source) { m_picture->setSource(source); }

void ResizePanes::setRequest(const std::optional<HttpRequest> &request) { m_request->setRequest(request); }

void ResizePanes::showRequest(bool shown)
{
    m_pages->setCurrentWidget(shown ? static_cast<QWidget *>(m_request) : m_picture);
}

void ResizePanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ResizePanes::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return handled;
}

void ResizePanes::arrange()
{
    const int impactWidth = width() < NarrowPanes ? NarrowImpact : ImpactWidth;
    const int needed = m_impact->wholeHeight(impactWidth);
    const int beside = height() - Spacing::control - needed; // what is left for the picture
    const bool tall = beside < LeastPicture;
    const int aboveTargets = height() - Spacing::control - m_targets->leastHeight();
    const int most = tall ? aboveTargets : std::min(beside, aboveTargets);
    const int picture = std::clamp(most, LeastPicture, PictureHeight);
    // Beside the picture it may be wider, too, so that a long one is whole in a small window.
    m_impact->setFixedWidth(
        tall ? std::max(impactWidth, static_cast<int>(width() * TallShare)) : impactWidth);
    m_picturePane->setFixedHeight(picture);
    if (tall == m_impactIsTall)
        return;
    m_impactIsTall = tall;
    m_grid->addWidget(m_picturePane, 0, 0, 1, tall ? 1 : 2);
    m_grid->addWidget(m_impact, tall ? 0 : 1, 1, tall ? 2 : 1, 1);
}

} // namespace dcs
