// SPDX-License-Identifier: MIT
#pragma once

#include "model/resize/ResizeRules.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QRadioButton;
class QToolButton;

namespace dcs {

class WrapLabel;

/// When a change begins, and in one small line how it is sent, with the way to see the request.
class WhenBar : public QWidget {
    Q_OBJECT
public:
    explicit WhenBar(QWidget *parent = nullptr);

    /// The chosen change; none: there is nothing to decide.
    void setChange(const Instance &instance, const std::optional<Candidate> &change);
    void chooseAtOnce();
    /// Whether the service checks the change before it is sent; nothing is said about it until then.
    void setCheckOffered(bool offered);
    bool isInWindow() const;
    /// The line about the sending can give its height away.
    void setLineShown(bool shown);
    /// Puts the request away.
    void hideRequest();

Q_SIGNALS:
    void changed();
    void requestShown(bool shown);

private:
    bool canWait() const;
    QString sentText() const;
    void retranslateUi();

    Instance m_instance;
    std::optional<Candidate> m_change;
    std::optional<bool> m_checkOffered;
    QWidget *m_when;
    QLabel *m_label;
    QRadioButton *m_atOnce;
    QRadioButton *m_inWindow;
    QWidget *m_line;
    WrapLabel *m_sent;
    QToolButton *m_showRequest;
};

} // namespace dcs
