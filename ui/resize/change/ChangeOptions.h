// SPDX-License-Identifier: MIT
#pragma once

#include "model/resize/ResizeRules.h"
#include "ui/theme/Theme.h"

#include <QObject>

#include <optional>

class QCheckBox;
class QWidget;

namespace dcs {

class ChangeInputs;
class ConditionList;
class Note;
class WhenBar;

/// What there is to decide about a chosen change, in three parts that stand apart: inputs(), terms() (its
/// conditions and how its order is paid) and when(). Only what applies is shown. Whoever makes it puts the
/// three into a window, which then owns them.
class ChangeOptions : public QObject {
    Q_OBJECT
public:
    explicit ChangeOptions(const Theme *theme, QObject *parent = nullptr);

    /// The chosen change; none: hidden. Choices and ticks stay with the same target and go with another one.
    void setChange(const Instance &instance, const std::optional<Candidate> &change);
    ChangeInputs *inputs() const { return m_inputs; }
    QWidget *terms() const { return m_terms; }
    WhenBar *when() const { return m_when; }
    /// Whether anything can be decided.
    void setEnabled(bool enabled);

    ResizeOptions options() const;
    /// Why the change cannot be confirmed yet; empty: it can.
    QString missing() const;

Q_SIGNALS:
    void changed();

private:
    void retranslateUi();

    Instance m_instance;
    std::optional<Candidate> m_change;
    ChangeInputs *m_inputs;
    QWidget *m_terms;
    WhenBar *m_when;
    ConditionList *m_conditions;
    Note *m_order;
    QCheckBox *m_payAutomatically;
};

} // namespace dcs
