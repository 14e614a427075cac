// SPDX-License-Identifier: MIT
#include "ui/advice/AdviceStrip.h"

#include "ui/advice/AdviceTexts.h"
#include "ui/language/OutsideText.h"
#include "ui/language/Texts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 24;

QList<int> withPresent(QList<int> values, int present)
{
    if (!values.contains(present)) {
        values.append(present);
        std::sort(values.begin(), values.end());
    }
    return values;
}

QString moneyText(const StripFigure &figure, const QString &sentence)
{
    QStringList parts;
    if (!figure.perMonth.isEmpty())
        parts.append(sentence);
    if (figure.withoutPrice > 0)
        parts.append(AdviceStrip::tr("%n without a price", nullptr, figure.withoutPrice));
    return parts.join(u" · "_s);
}

} // namespace

AdviceStrip::AdviceStrip(AdviceBook *book, const Theme *theme, QWidget *parent)
    : QFrame(parent), m_book(book), m_theme(theme), m_full(makeFigure()), m_large(makeFigure()),
      m_fullMeans(makeChoice("fullMeans", {80, 85, 90, 95}, book->thresholds().fullPercent)),
      m_aim(makeChoice("aim", {50, 60, 65, 70}, book->thresholds().aimPercent)),
      m_lookAhead(makeChoice("lookAhead", {7, 14, 30, 60, 90}, book->thresholds().lookAheadDays)),
      m_dismissed(new QToolButton(this)), m_dismissals(new QMenu(this))
{
    setProperty("pane", true);
    setFrameShape(QFrame::StyledPanel);
    m_dismissed->setObjectName(u"dismissed"_s);
    m_dismissed->setMenu(m_dismissals);
    m_dismissed->setPopupMode(QToolButton::InstantPopup);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::group, Spacing::control, Spacing::group, Spacing::control);
    row->setSpacing(Spacing::group);
    for (const Figure &figure : {m_full, m_large}) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(Spacing::control);
        grid->setVerticalSpacing(0);
        grid->addWidget(figure.icon, 0, 0, 2, 1);
        grid->addWidget(figure.count, 0, 1);
        grid->addWidget(figure.words, 0, 2);
        grid->addWidget(figure.money, 1, 1, 1, 2);
        grid->setColumnStretch(2, 1);
        row->addLayout(grid);
        row->addSpacing(Spacing::group);
    }
    row->addStretch(1);
    row->addWidget(m_dismissed);
    for (const Choice &choice : {m_fullMeans, m_aim, m_lookAhead}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(choice.label);
        column->addWidget(choice.box);
        row->addLayout(column);
        connect(choice.box, &QComboBox::activated, this, &AdviceStrip::takeChoices);
    }
    connect(theme, &Theme::changed, this, &AdviceStrip::drawIcons);
    connect(book, &AdviceBook::changed, this, &AdviceStrip::fillDismissals);
    drawIcons();
    retranslateUi();
}

AdviceStrip::Figure AdviceStrip::makeFigure()
{
    const Figure figure{new QLabel(this), new QLabel(this), new QLabel(this), new QLabel(this)};
    setRole(figure.count, "figure");
    setRole(figure.money, "small");
    return figure;
}

AdviceStrip::Choice AdviceStrip::makeChoice(const char *name, const QList<int> &values, int current)
{
    const Choice choice{new QLabel(this), new QComboBox(this)};
    setRole(choice.label, "small");
    choice.label->setBuddy(choice.box);
    choice.box->setObjectName(QLatin1StringView(name));
    for (const int value : withPresent(values, current))
        choice.box->addItem(QString(), value);
    choice.box->setCurrentIndex(choice.box->findData(current));
    return choice;
}

void AdviceStrip::setFigures(const StripFigure &full, const StripFigure &large)
{
    m_fullFigure = full;
    m_largeFigure = large;
    retranslateUi();
}

void AdviceStrip::takeChoices()
{
    AdviceThresholds thresholds = m_book->thresholds();
    thresholds.fullPercent = m_fullMeans.box->currentData().toInt();
    thresholds.aimPercent = m_aim.box->currentData().toInt();
    thresholds.lookAheadDays = m_lookAhead.box->currentData().toInt();
    m_book->setThresholds(thresholds);
}

void AdviceStrip::fillDismissals()
{
    const QList<Dismissal> dismissals = m_book->dismissals();
    m_dismissed->setVisible(!dismissals.isEmpty());
    m_dismissed->setText(tr("Not advised: %1").arg(Texts::number(dismissals.size())));
    m_dismissals->clear();
    for (const Dismissal &dismissal : dismissals) {
        const QString day = QLocale().toString(dismissal.date, QLocale::ShortFormat);
        const QString name = dismissal.name.isEmpty() ? dismissal.instanceId : dismissal.name;
        //: Entry that makes the program advise about an instance again: name, since when not, and why
        const QString text = dismissal.reason.isEmpty()
            ? tr("Advise again: %1 (%2)").arg(name, day)
            : tr("Advise again: %1 (%2, %3)").arg(name, day, dismissal.reason);
        m_dismissals->addAction(
            OutsideText::label(text), this, [this, id = dismissal.instanceId] { m_book->restore(id); });
    }
}

void AdviceStrip::drawIcons()
{
    m_full.icon->setPixmap(m_theme->icon(u"warning"_s, Tone::Caution).pixmap(iconSize));
    m_large.icon->setPixmap(m_theme->icon(u"advice"_s, Tone::Busy).pixmap(iconSize));
}

void AdviceStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void AdviceStrip::retranslateUi()
{
    m_full.count->setText(Texts::number(m_fullFigure.count));
    m_full.words->setText(tr("will be full within %n day(s)", nullptr, m_book->thresholds().lookAheadDays));
    m_full.money->setText(moneyText(m_fullFigure,
        tr("%1 a month if all are enlarged").arg(AdviceTexts::amounts(m_fullFigure.perMonth, true))));
    m_large.count->setText(Texts::number(m_largeFigure.count));
    m_large.words->setText(tr("larger than needed"));
    m_large.money->setText(moneyText(m_largeFigure,
        tr("up to %1 a month can be saved").arg(AdviceTexts::amounts(m_largeFigure.perMonth, false))));
    m_fullMeans.label->setText(tr("Full means"));
    m_aim.label->setText(tr("Aim for a peak below"));
    m_lookAhead.label->setText(tr("Look ahead"));
    for (const Choice &choice : {m_fullMeans, m_aim}) {
        for (int i = 0; i < choice.box->count(); ++i)
            choice.box->setItemText(i, AdviceTexts::percent(choice.box->itemData(i).toInt()));
    }
    for (int i = 0; i < m_lookAhead.box->count(); ++i)
        m_lookAhead.box->setItemText(i, tr("%n day(s)", nullptr, m_lookAhead.box->itemData(i).toInt()));
    fillDismissals();
}

} // namespace dcs
