// SPDX-License-Identifier: MIT
#pragma once

#include "ui/advice/AdviceModel.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QPushButton;

namespace dcs {

class HistoryChart;
class Note;
class SegmentedControl;
class WrapLabel;

/// One advice: its reason in a sentence, the history it rests on, the evidence, and the targets to choose
/// from.
class AdviceDetails : public QFrame {
    Q_OBJECT
public:
    AdviceDetails(AdviceBook *book, const Theme *theme, QWidget *parent = nullptr);

    /// Null: nothing is chosen. The model keeps the choice of a target.
    void present(const AdviceItem *item, AdviceModel *model);
    HistoryChart *chart() const { return m_chart; }
    /// Nothing can be changed in a profile that is read-only.
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void resizeRequested(const dcs::AdviceChange &change);
    /// Not to be advised about any more.
    void dismissRequested(const dcs::Instance &instance);

protected:
    void changeEvent(QEvent *event) override;

private:
    void readHistory();
    void showAll();
    void showChart();
    void showEvidence();
    void showTargets();
    void showButtons();
    void retranslateUi();

    AdviceBook *m_book;
    const Theme *m_theme;
    std::optional<AdviceItem> m_item;
    AdviceModel *m_model = nullptr; ///< of the item
    QWidget *m_content;
    QLabel *m_nothing;
    WrapLabel *m_title;
    WrapLabel *m_facts;
    Note *m_reason;
    QLabel *m_why;
    SegmentedControl *m_span;
    HistoryChart *m_chart;
    QBoxLayout *m_evidence;
    QLabel *m_proposed;
    QLabel *m_proposedNote;
    QWidget *m_targets = nullptr;
    QBoxLayout *m_targetsPlace;
    QPushButton *m_resize;
    QPushButton *m_dismiss;
    bool m_readOnly = false;
};

} // namespace dcs
