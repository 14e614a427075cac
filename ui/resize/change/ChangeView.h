// SPDX-License-Identifier: MIT
#pragma once

#include "model/resize/ResizeRules.h"
#include "ui/theme/Theme.h"

#include <QScrollArea>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace dcs {

class ChangeOptions;
class ComparisonView;
class Note;

/// One possible change, with what is needed to tell what it means.
struct Change {
    Instance instance;
    Specification present; ///< what the instance is now
    Candidate candidate; ///< allowed
    Quota quota;
};

/// What a chosen target changes: what is to be decided about it, before -> after with quota and payment, and
/// beside it the impact.
class ChangeView : public QScrollArea {
    Q_OBJECT
public:
    explicit ChangeView(const Theme *theme, QWidget *parent = nullptr);

    /// Nothing chosen: a hint stands instead.
    void setChange(const std::optional<Change> &change);
    /// What there is to decide about the change; follows setChange.
    ChangeOptions *options() const { return m_options; }

private:
    void retranslateUi();
    void showImpact(const Change &change);

    const Theme *m_theme;
    std::optional<Change> m_change;
    QLabel *m_hint;
    QWidget *m_content;
    ChangeOptions *m_options;
    ComparisonView *m_comparison;
    Note *m_quota;
    Note *m_payment;
    QLabel *m_impactTitle;
    QVBoxLayout *m_impact;
    QList<Note *> m_impactNotes;
};

} // namespace dcs
