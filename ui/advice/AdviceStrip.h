// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/account/AdviceBook.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace dcs {

/// One figure of the strip: how many, of what, and what that means in money.
struct StripFigure {
    int count = 0;
    QList<Money> perMonth = {}; ///< of each currency
    int withoutPrice = 0;
};

/// What the lists of advice come to, and the settings they follow from.
class AdviceStrip : public QFrame {
    Q_OBJECT
public:
    AdviceStrip(AdviceBook *book, const Theme *theme, QWidget *parent = nullptr);

    void setFigures(const StripFigure &full, const StripFigure &large);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Choice {
        QLabel *label = nullptr;
        QComboBox *box = nullptr;
    };
    struct Figure {
        QLabel *icon = nullptr;
        QLabel *count = nullptr;
        QLabel *words = nullptr;
        QLabel *money = nullptr;
    };
    Choice makeChoice(const char *name, const QList<int> &values, int current);
    Figure makeFigure();
    void takeChoices();
    void fillDismissals();
    void drawIcons();
    void retranslateUi();

    AdviceBook *m_book;
    const Theme *m_theme;
    Figure m_full;
    Figure m_large;
    Choice m_fullMeans;
    Choice m_aim;
    Choice m_lookAhead;
    QToolButton *m_dismissed;
    QMenu *m_dismissals;
    StripFigure m_fullFigure;
    StripFigure m_largeFigure;
};

} // namespace dcs
