// SPDX-License-Identifier: MIT
#pragma once

#include "api/http/HttpMessage.h"
#include "ui/resize/change/PictureContent.h"

#include <QWidget>

#include <optional>

class QFrame;
class QGridLayout;
class QStackedWidget;

namespace dcs {

class ChangePicture;
class ImpactPane;
class RequestView;
class TargetsPane;

/// The panes of the dialog: the picture (or the request in its place) above targets and impact. The impact is
/// shown whole: if it is higher than its place it takes height from the picture, then the room beside it.
class ResizePanes : public QWidget {
    Q_OBJECT
public:
    explicit ResizePanes(const Theme *theme, QWidget *parent = nullptr);

    TargetsPane *targets() const { return m_targets; }
    ImpactPane *impact() const { return m_impact; }
    void setPicture(const PictureSource &source);
    void setRequest(const std::optional<HttpRequest> &request);
    /// In place of the picture.
    void showRequest(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid;
    QFrame *m_picturePane;
    QStackedWidget *m_pages;
    ChangePicture *m_picture;
    RequestView *m_request;
    TargetsPane *m_targets;
    ImpactPane *m_impact;
    bool m_impactIsTall = false; ///< it stands beside the picture, too
};

} // namespace dcs
