// SPDX-License-Identifier: MIT
#pragma once

#include "ui/advice/AdviceModel.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <array>

class QLabel;
class QProgressBar;

namespace dcs {

class AdviceDetails;
class AdviceList;
class AdviceStrip;
class Banner;
class PlanBar;

/// The view of what to resize, to what and why: what will be full, what is larger than needed, and what is
/// short of something else. What is ticked goes into one plan.
class AdviceView : public QWidget {
    Q_OBJECT
public:
    /// Both outlive it.
    AdviceView(AdviceBook *book, const Theme *theme, QWidget *parent = nullptr);

    /// How many instances there is advice about: for the mark at the choice of views.
    int count() const;
    /// Nothing can be changed in a profile that is read-only.
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void countChanged();
    /// The user wants a plan of these changes; never empty.
    void planRequested(const QList<dcs::AdviceChange> &changes);
    /// The user wants to resize one instance, as it is proposed.
    void resizeRequested(const dcs::AdviceChange &change);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeItems();
    void takePrices();
    void takeChoices();
    void takeCurrent(AdviceList *list);
    void showStatus();
    void askWhyNot(const Instance &instance);
    QList<AdviceChange> ticked() const;

    AdviceBook *m_book;
    const Theme *m_theme;
    AdviceStrip *m_strip;
    Banner *m_banner;
    QLabel *m_state;
    QProgressBar *m_progress;
    std::array<AdviceList *, 3> m_lists; ///< one for each kind
    AdviceDetails *m_details;
    PlanBar *m_plan;
    int m_count = 0;
};

} // namespace dcs
