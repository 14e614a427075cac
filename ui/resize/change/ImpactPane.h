// SPDX-License-Identifier: MIT
#pragma once

#include "model/resize/ResizeRules.h"
#include "ui/theme/Theme.h"

#include <QFrame>

#include <optional>

class QGridLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace dcs {

class Note;
class WrapLabel;

/// What a chosen change does: three facts, then all else, the gravest first, each line whole. It scrolls only
/// where a window is too small for anything else.
class ImpactPane : public QFrame {
    Q_OBJECT
public:
    explicit ImpactPane(const Theme *theme, QWidget *parent = nullptr);

    /// Nothing chosen: a hint stands instead.
    void setChange(const std::optional<Candidate> &change, const Quota &quota);
    /// Stands above the facts.
    void addOnTop(QWidget *widget);
    /// Stands below the list.
    void addBelow(QWidget *widget);
    /// The height it needs, at its present width, to show everything.
    int wholeHeight(int width) const;

Q_SIGNALS:
    void wholeHeightChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Fact {
        WrapLabel *caption = nullptr;
        WrapLabel *value = nullptr;
    };
    void retranslateUi();
    void showFacts();
    void showLines();

    const Theme *m_theme;
    std::optional<Candidate> m_change;
    Quota m_quota;
    QScrollArea *m_area;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    QLabel *m_title;
    WrapLabel *m_hint;
    QWidget *m_facts;
    QGridLayout *m_factGrid;
    QList<Fact> m_factLabels;
    QFrame *m_rule;
    QVBoxLayout *m_lines;
    QList<Note *> m_notes;
};

} // namespace dcs
