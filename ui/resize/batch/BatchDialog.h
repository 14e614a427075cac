// SPDX-License-Identifier: MIT
#pragma once

#include "account/SettingsStore.h"
#include "api/http/HttpMessage.h"
#include "model/plan/PlanCsv.h"
#include "operations/run/BatchScheduler.h"
#include "ui/resize/batch/BatchTexts.h"
#include "ui/resize/steps/BatchFooter.h"
#include "ui/theme/Theme.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace dcs {

/// The resize of several instances, decided together: a row for each with a chooser of its allowed targets,
/// rules that fill all rows, totals, the settings of the batch; the plan as a file, as curl lines and as a
/// table. Draws what ResizePlan says; holds no rule of its own. Shown with open().
class BatchDialog : public QDialog {
    Q_OBJECT
public:
    /// The HTTP request for a change.
    using RequestPreview = std::function<HttpRequest(const ResizeRequest &)>;
    using Clock = std::function<QDateTime()>; ///< now, UTC

    /// Starts with a plan of these instances.
    BatchDialog(const PlanGround &ground, const QStringList &instanceIds, const BatchScope &scope,
        RequestPreview preview, Clock clock, const ErrorCatalogue *errors, const Theme *theme,
        QWidget *parent = nullptr);
    ~BatchDialog() override;

    /// A newer reading, quota, or an operation has begun or ended: chosen targets stay chosen as far as they
    /// are still allowed, the others are listed. A check under way goes on, and a question stays open, only
    /// if exactly the same requests would be sent.
    void setGround(const PlanGround &ground);
    const ResizePlan &plan() const;
    /// Replaces the plan; of what does not hold any more the dialog says so.
    void setEntries(const QList<PlanEntry> &entries);
    /// Starts the check by the service before the question; without it nothing is checked.
    void setCheck(BatchFooter::Check check);
    /// In production, or if isTyped, the number of instances has to be typed.
    void setProduction(bool production, bool isTyped = false);
    /// What the settings of the batch are until they are changed here.
    void setDefaults(const BatchSettings &defaults);

    /// Replaces the plan by that of a file, checked against the present state. A file that cannot be read at
    /// all leaves the plan as it is. The dialog says what happened.
    void loadPlan(const QString &path);
    /// Writes the plan to a file, which is replaced as a whole or not at all. The dialog says what happened.
    void savePlan(const QString &path);

Q_SIGNALS:
    /// The user has confirmed exactly these requests. The dialog closes.
    void confirmed(const QList<dcs::ResizeRequest> &requests, const dcs::BatchSettings &settings);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Something to tell, made anew when the language changes.
    using News = std::function<void()>;

    void buildUi(const ErrorCatalogue *errors, const Theme *theme);
    void connectUi();
    void tell(const News &news);
    void fillBy(const FillRule &rule);
    void askForFile(bool toSave);
    void copyAsCurl();
    void copyAsTable();
    /// A target was chosen, or the plan is another one.
    void updatePlan();
    void updateState();
    QString blockerText() const;
    void showExtent();
    /// The sentence, with another one if the list that the plan was made from is not whole.
    QString withExtent(const QString &sentence) const;
    void followStep();
    void leaveOut(const QStringList &instanceIds);
    void confirm(const QList<ResizeRequest> &requests);
    void retranslateUi();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace dcs
