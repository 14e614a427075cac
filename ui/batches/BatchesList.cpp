// SPDX-License-Identifier: MIT
#include "ui/batches/BatchesList.h"

#include "ui/language/Texts.h"
#include "ui/operations/batches/BatchPartsBar.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/LanguageChange.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

enum class Filter { All, Running, Failed };
enum Role { IdRole = Qt::UserRole, CountsRole, TimeRole, WordsRole };

constexpr int paneWidth = 29 * Spacing::control;
constexpr int miniBar = Spacing::half;
constexpr int accentWidth = 3;

/// "18:52" today, else "11-21", of an earlier year "2025-11-21".
QString shortTime(const QDateTime &utc, const QDateTime &now)
{
    const QDateTime local = utc.toLocalTime();
    const QDate today = now.toLocalTime().date();
    if (local.date() == today)
        return local.toString(u"HH:mm"_s);
    return local.toString(local.date().year() == today.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
}

class BatchListDelegate : public QStyledItemDelegate {
public:
    BatchListDelegate(const Theme *theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool hasBar = !index.data(CountsRole).value<JournalBatchCounts>().isOver();
        const int lines = QFontMetrics(option.font).height() + QFontMetrics(Theme::smallFont()).height();
        return {0, lines + 3 * Spacing::control + (hasBar ? miniBar + Spacing::half : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColours &colours = m_theme->colours();
        const auto counts = index.data(CountsRole).value<JournalBatchCounts>();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, colours.selection);
            painter->fillRect(
                QRect(option.rect.topLeft(), QSize(accentWidth, option.rect.height())), colours.accent);
        }
        painter->setPen(colours.grid);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QRect area =
            option.rect.adjusted(Spacing::group, Spacing::control, -Spacing::group, -Spacing::control);
        const int side = QFontMetrics(option.font).height();
        m_theme->icon(BatchesList::icon(counts), BatchesList::tone(counts))
            .paint(painter, QRect(area.topLeft(), QSize(side, side)));
        area.setLeft(area.left() + side + Spacing::control);
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(colours.text);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignTop, index.data().toString());
        const QFont small = Theme::smallFont();
        painter->setFont(small);
        painter->setPen(colours.secondaryText);
        painter->drawText(area, Qt::AlignRight | Qt::AlignTop, index.data(TimeRole).toString());
        const QRect second = area.adjusted(0, side + Spacing::half, 0, 0);
        painter->drawText(second, Qt::AlignLeft | Qt::AlignTop,
            QFontMetrics(small).elidedText(index.data(WordsRole).toString(), Qt::ElideRight, second.width()));
        if (!counts.isOver()) {
            const QRectF bar(area.left(), area.bottom() - miniBar + 1, area.width(), miniBar);
            BatchPartsBar::paintParts(painter, bar,
                {counts.done, counts.failed, counts.inProgress(), counts.total,
                    counts.done + counts.failed + counts.skipped + counts.cancelled},
                colours);
        }
        if (option.state.testFlag(QStyle::State_HasFocus))
            paint::focusRing(painter, option.rect, colours.accent, 0);
        painter->restore();
    }

private:
    const Theme *m_theme;
};

} // namespace

BatchesList::BatchesList(const Theme *theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_title(new QLabel(this)), m_filter(new QComboBox(this)),
      m_list(new QListWidget(this))
{
    setProperty("pane", true);
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(paneWidth);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_filter->setObjectName(u"batchFilter"_s);
    for (int i = 0; i <= static_cast<int>(Filter::Failed); ++i)
        m_filter->addItem(QString());
    m_list->setObjectName(u"batchList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new BatchListDelegate(theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Spacing::group, Spacing::control, Spacing::control, Spacing::control);
    head->addWidget(m_title, 1);
    head->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, Spacing::control);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        fill();
        Q_EMIT chosen(current());
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this] { Q_EMIT chosen(current()); });
    connect(theme, &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

QString BatchesList::words(const JournalBatchCounts &batch)
{
    const QString instances = tr("%n instance(s)", nullptr, batch.total);
    if (!batch.isOver()) {
        const int ended = batch.total - batch.notSent - batch.inProgress();
        //: a batch: how many of its instances have ended
        return instances + u" · "_s
            + tr("%1 of %2 ended").arg(Texts::number(ended), Texts::number(batch.total));
    }
    QStringList parts{instances, tr("%n done", "resizes of a batch", batch.done)};
    if (batch.failed > 0)
        parts.append(tr("%n failed", "resizes of a batch", batch.failed));
    if (batch.skipped > 0)
        parts.append(tr("%n skipped", "resizes of a batch", batch.skipped));
    if (batch.cancelled > 0)
        parts.append(tr("%n cancelled", "resizes of a batch", batch.cancelled));
    return parts.join(u" · "_s);
}

Tone BatchesList::tone(const JournalBatchCounts &batch)
{
    if (!batch.isOver())
        return Tone::Busy;
    if (batch.failed > 0)
        return Tone::Bad;
    return batch.done == batch.total ? Tone::Good : Tone::Quiet;
}

QString BatchesList::icon(const JournalBatchCounts &batch)
{
    switch (tone(batch)) {
    case Tone::Busy:
        return batch.inProgress() == 0 ? u"op-waiting"_s : u"op-extending"_s;
    case Tone::Bad:
        return u"op-failed"_s;
    case Tone::Good:
        return u"op-done"_s;
    case Tone::Caution:
    case Tone::Quiet:
        break;
    }
    return u"op-skipped"_s;
}

void BatchesList::display(const QList<JournalBatchCounts> &batches, const QDateTime &now)
{
    m_batches = batches;
    m_now = now;
    fill();
}

void BatchesList::fill()
{
    const QString before = current();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        const auto filter = static_cast<Filter>(m_filter->currentIndex());
        for (auto batch = m_batches.crbegin(); batch != m_batches.crend(); ++batch) {
            if ((filter == Filter::Running && batch->isOver())
                || (filter == Filter::Failed && batch->failed == 0))
                continue;
            auto *item = new QListWidgetItem(tr("Batch %1").arg(batch->number), m_list);
            item->setData(IdRole, batch->batchId);
            item->setData(CountsRole, QVariant::fromValue(*batch));
            item->setData(TimeRole, shortTime(batch->confirmedAt, m_now));
            item->setData(WordsRole, words(*batch));
            item->setData(Qt::AccessibleTextRole, item->text() + u", "_s + words(*batch));
            item->setToolTip(words(*batch));
            if (batch->batchId == before)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem())
            m_list->setCurrentRow(0);
    }
    if (current() != before)
        Q_EMIT chosen(current());
}

QString BatchesList::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(IdRole).toString() : QString();
}

void BatchesList::setCurrent(const QString &batchId)
{
    const auto choose = [this, &batchId] {
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->data(IdRole).toString() == batchId) {
                const QSignalBlocker blocker(m_list);
                m_list->setCurrentRow(row);
                return true;
            }
        }
        return false;
    };
    if (choose())
        return;
    {
        const QSignalBlocker blocker(m_filter);
        m_filter->setCurrentIndex(0);
    }
    const QSignalBlocker quiet(this);
    fill();
    choose();
}

void BatchesList::retranslateUi()
{
    m_title->setText(tr("Batches"));
    m_list->setAccessibleName(tr("Batches"));
    //: which batches are listed
    const QStringList names{tr("All"), tr("Running"), tr("Failed")};
    const QSignalBlocker blocker(m_filter);
    for (int i = 0; i < names.size(); ++i)
        m_filter->setItemText(i, names[i]);
    m_filter->setAccessibleName(tr("Which batches are listed"));
    fill();
}

} // namespace dcs
