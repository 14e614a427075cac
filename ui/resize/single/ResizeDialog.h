// SPDX-License-Identifier: MIT
#pragma once

#include "api/ApiError.h"
#include "api/http/HttpMessage.h"
#include "model/ErrorCatalogue.h"
#include "model/InstanceTopology.h"
#include "model/Zone.h"
#include "model/resize/ResizeRequest.h"
#include "model/resize/ResizeRules.h"
#include "ui/resize/steps/ResizeFooter.h"
#include "ui/theme/Theme.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

namespace dcs {

/// The resize of one instance: what it is now, the kind of change, the targets (table with the accessible
/// name "Targets"; refused ones on demand, with their reasons), before -> after, impact, quota afterwards,
/// the request as it will be sent with Copy as curl. Draws what ResizeRules says; holds no rule of its own.
/// Shown with open().
class ResizeDialog : public QDialog {
    Q_OBJECT
public:
    /// The HTTP request for a change, for the preview.
    using RequestPreview = std::function<HttpRequest(const ResizeRequest &)>;

    ResizeDialog(Instance instance, const Catalogue &catalogue, const ResizeContext &context,
        RequestPreview preview, const ErrorCatalogue *errors, const Theme *theme, QWidget *parent = nullptr);
    ~ResizeDialog() override;

    const Instance &instance() const;
    /// A newer reading: the verdicts are made anew, a chosen target stays chosen if it is still allowed.
    void setInstance(const Instance &instance);
    /// Newer quota, or an operation has begun or ended.
    void setContext(const ResizeContext &context);
    /// Zones of the region: the instance's own are offered for a new replica until then.
    void setZones(const QList<Zone> &zones);
    /// Shards and replicas of the instance, or why they could not be read.
    void setTopology(const InstanceTopology &topology);
    void setTopologyFailed(const ApiError &error);
    /// In production, or if isTyped, every resize asks once more, and the instance's name has to be typed.
    void setProduction(bool production, bool isTyped = false);
    /// While the instance is read again: the dialog says so and cannot be confirmed.
    void setReading(bool reading);
    /// The instance could not be read: shows why; a confirmation is still possible with what is known.
    void setReadFailed(const ApiError &error);
    /// How a change is checked by the service before it is confirmed; without it none is.
    void setCheck(ResizeFooter::Check check);
    /// Says whether there is such a check; nothing is said until then.
    void setCheckOffered(bool offered);

    /// What is confirmed just now was not sent: the dialog stays open and says why. reason: a sentence.
    void refuse(const QString &reason);

    /// The chosen change, if it is allowed.
    std::optional<ResizeRequest> request() const;

Q_SIGNALS:
    /// Shards and replicas are to be read for the chosen change; may come more than once.
    void topologyWanted();
    /// The user has confirmed exactly this (after the check where there is one, and the second question where
    /// one is due). The dialog closes after it, unless refuse() is called meanwhile.
    void confirmed(const dcs::ResizeRequest &request);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(const Theme *theme);
    void connectUi();
    /// Asks the rules anew and keeps the choice, or says why it is gone.
    void evaluate();
    /// Lists the targets of the chosen kind of change, and all that are refused.
    void listTargets();
    void updateNotices();
    void updateChoice();
    QString blockerText() const;
    void updateProduction();
    void setChoosing(bool choosing);
    void retranslateUi();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace dcs
