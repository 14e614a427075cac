// SPDX-License-Identifier: MIT
#pragma once

#include "model/resize/ResizeRules.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QRadioButton;

namespace dcs {

class ChangeInputs;
class ConditionList;
class Note;
class WrapLabel;

/// What there is to decide about a chosen change: its inputs, its conditions, when it happens, how its order
/// is paid; and the call that carries it. Only what applies is shown.
class ChangeOptions : public QWidget {
    Q_OBJECT
public:
    explicit ChangeOptions(const Theme *theme, QWidget *parent = nullptr);

    /// The chosen change; none: hidden. Choices and ticks stay with the same target and go with another one.
    void setChange(const Instance &instance, const std::optional<Candidate> &change);
    ChangeInputs *inputs() const { return m_inputs; }
    /// Whether the service checks the change before it is sent; nothing is said about it until then.
    void setCheckOffered(bool offered);

    ResizeOptions options() const;
    /// Why the change cannot be confirmed yet; empty: it can.
    QString missing() const;

Q_SIGNALS:
    void changed();

private:
    void connectUi();
    void retranslateUi();
    bool canWait() const;

    Instance m_instance;
    std::optional<Candidate> m_change;
    ChangeInputs *m_inputs;
    ConditionList *m_conditions;
    QWidget *m_when;
    QLabel *m_whenLabel;
    QRadioButton *m_atOnce;
    QRadioButton *m_inWindow;
    WrapLabel *m_whenText;
    Note *m_order;
    QCheckBox *m_payAutomatically;
    QLabel *m_apiVersion;
    WrapLabel *m_check;
    std::optional<bool> m_checkOffered;
};

} // namespace dcs
