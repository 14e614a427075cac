// SPDX-License-Identifier: MIT
#include "ui/overview/OverviewStrip.h"

#include "ui/charts/Charts.h"
#include "ui/language/Texts.h"
#include "ui/overview/CautionFigure.h"
#include "ui/overview/MemoryHistogram.h"
#include "ui/overview/MemoryText.h"
#include "ui/overview/NamedValue.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int barHeight = 14;
constexpr int smallBarHeight = 10;
constexpr int largeHeight = 92;
constexpr int smallHeight = 48;
constexpr double nearlyAll = 0.9; ///< of a quota

double shareUsed(const Overview &overview)
{
    const qint64 known = overview.usedMb + overview.freeMb;
    return known > 0 ? static_cast<double>(overview.usedMb) / static_cast<double>(known) : 0;
}

std::optional<Tone> levelOf(double share)
{
    if (share >= 1)
        return Tone::Bad;
    return share >= nearlyAll ? std::optional(Tone::Caution) : std::nullopt;
}

void place(QWidget *widget, int left, int top)
{
    widget->setGeometry(QRect(QPoint(left, top), widget->sizeHint()));
}

} // namespace

/// Used, free and unknown memory of what is allocated, and what is left of the quota.
class CapacityBar : public QWidget {
public:
    CapacityBar(const Theme *theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setObjectName(u"capacityBar"_s);
    }

    void display(const Overview &overview)
    {
        m_overview = overview;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ThemeColours &colours = m_theme->colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto part = [](qint64 megabytes, const QColor &colour) {
            return charts::Part{static_cast<double>(megabytes), colour};
        };
        const std::array parts{part(m_overview.usedMb, colours.accent), part(m_overview.freeMb, colours.soft),
            part(m_overview.unknownMb, colours.field)};
        double total = 0;
        for (const charts::Part &each : parts)
            total += each.value;
        if (m_overview.memoryQuota)
            total += static_cast<double>(m_overview.memoryQuota->left().megabytes());
        charts::partsBar(&painter, rect(), parts, total, colours);
    }

private:
    const Theme *m_theme;
    Overview m_overview;
};

OverviewStrip::OverviewStrip(const Theme *theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_total(new QLabel(this)), m_totalText(new QLabel(this)),
      m_share(new QLabel(this)), m_instanceQuota(new NamedValue(theme, this)),
      m_memoryQuota(new NamedValue(theme, this)), m_bar(new CapacityBar(theme, this)),
      m_caution(new CautionFigure(theme, this)), m_histogram(new MemoryHistogram(theme, this))
{
    setObjectName(u"overviewStrip"_s);
    setFrameShape(QFrame::StyledPanel);
    setProperty("pane", true);
    m_total->setObjectName(u"allocatedMemory"_s);
    m_totalText->setObjectName(u"allocatedTo"_s);
    m_share->setObjectName(u"usedShare"_s);
    m_instanceQuota->setObjectName(u"instanceQuota"_s);
    m_memoryQuota->setObjectName(u"memoryQuota"_s);
    setRole(m_total, "figure");
    setRole(m_totalText, "secondary");
    setRole(m_share, "small");
    for (const char *name : {"usedMemory", "freeMemory", "unknownMemory", "quotaLeft"}) {
        m_legend.append(new NamedValue(theme, this));
        m_legend.last()->setObjectName(QLatin1StringView(name));
    }
    connect(m_histogram, &MemoryHistogram::chosenByUser, this, &OverviewStrip::memoryChosen);
    connect(m_caution, &QAbstractButton::clicked, this, [this] {
        Q_EMIT memoryChosen({{m_levels.caution, MemoryRange::Full}});
    });
    connect(theme, &Theme::changed, this, &OverviewStrip::showFigures);
    setRoom(m_room);
    showFigures();
}

void OverviewStrip::display(
    const std::optional<QList<Instance>> &instances, const QList<LocatedQuota> &quotas)
{
    m_instances = instances;
    m_quotas = quotas;
    showFigures();
}

void OverviewStrip::setLevels(const MemoryLevels &levels)
{
    m_levels = levels;
    showFigures();
}

void OverviewStrip::setChosen(const QList<MemoryRange> &ranges) { m_histogram->setChosen(ranges); }

void OverviewStrip::setRoom(WindowRoom room)
{
    m_room = room;
    m_caution->setRoom(room);
    m_histogram->setRoom(room);
    const bool isSmall = room == WindowRoom::Small;
    setRole(m_total, isSmall ? "title" : "figure");
    m_total->setFont(isSmall ? Theme::titleFont() : Theme::figureFont());
    m_totalText->setVisible(!isSmall);
    m_memoryQuota->setVisible(!isSmall);
    m_share->setVisible(isSmall);
    const int text = QFontMetrics(Theme::smallFont()).height();
    const int needed = m_total->sizeHint().height() + barHeight + text + 3 * Spacing::control;
    setFixedHeight(isSmall ? qMax(smallHeight, m_total->sizeHint().height() + 2 * Spacing::control)
                           : qMax(largeHeight, needed));
    showFigures();
}

void OverviewStrip::showFigures()
{
    setAccessibleName(tr("Overview"));
    const bool isKnown = m_instances.has_value();
    m_overview = isKnown ? overviewOf(*m_instances, m_quotas, m_levels) : Overview();
    m_histogram->display(m_overview, m_levels);
    m_caution->display(isKnown ? std::optional(m_overview.atCaution) : std::nullopt, m_levels);
    m_bar->display(m_overview);

    m_total->setText(isKnown ? memoryText(m_overview.allocated.megabytes()) : u"–"_s);
    //: after a size of memory: "57,158 GB allocated to 958 instances"
    m_totalText->setText(isKnown ? tr("allocated to %n instance(s)", nullptr, m_overview.instances)
                                 : tr("Reading instances…"));
    //: %1 is a share of memory
    m_share->setText(isKnown ? tr("%1 used").arg(Texts::percent(shareUsed(m_overview))) : u"–"_s);
    const QString used = memoryText(m_overview.usedMb);
    m_legend[0]->display(tr("Used"),
        isKnown ? used + u" · "_s + Texts::percent(shareUsed(m_overview)) : u"–"_s, &ThemeColours::accent);
    m_legend[1]->display(tr("Free"), isKnown ? memoryText(m_overview.freeMb) : u"–"_s, &ThemeColours::soft);
    //: memory of instances that tell nothing of their use
    m_legend[2]->display(tr("Not measured"), memoryText(m_overview.unknownMb), &ThemeColours::field);
    showQuotas();
    arrange();
}

void OverviewStrip::showQuotas()
{
    const auto &instances = m_overview.instanceQuota;
    const bool isSmall = m_room == WindowRoom::Small;
    if (instances) {
        //: a number used and a quota: "958 / 1,020"
        const QString text =
            tr("%1 / %2").arg(Texts::number(instances->used), Texts::number(instances->limit));
        m_instanceQuota->display(isSmall ? QString() : tr("Instances"), text, nullptr,
            levelOf(static_cast<double>(instances->used) / static_cast<double>(instances->limit)));
    } else {
        m_instanceQuota->display(m_instances ? tr("quota not known") : QString(), {});
    }
    const auto &memory = m_overview.memoryQuota;
    m_memoryQuota->display(
        memory ? tr("Memory quota") : QString(), memory ? memoryText(memory->limit.megabytes()) : QString());
    m_legend[3]->display(
        tr("Quota left"), memory ? memoryText(memory->left().megabytes()) : QString(), &ThemeColours::track);
    for (NamedValue *quota : {m_instanceQuota, m_memoryQuota, m_legend[3]})
        quota->setToolTip(quotaToolTip());

    const QString used = memoryText(m_overview.usedMb);
    const QString free = memoryText(m_overview.freeMb);
    //: of the bar of all memory: sizes
    m_bar->setAccessibleName(memory ? tr("Memory: %1 used, %2 free, %3 of quota left")
                                          .arg(used, free, memoryText(memory->left().megabytes()))
                                    : tr("Memory: %1 used, %2 free, quota not known").arg(used, free));
    m_bar->setToolTip(m_bar->accessibleName());
}

/// What is known of each place; nothing where there is only one.
QString OverviewStrip::quotaToolTip() const
{
    if (m_quotas.size() < 2)
        return {};
    QStringList lines;
    for (const LocatedQuota &each : m_quotas) {
        const auto &instances = each.quota.instances;
        const auto &memory = each.quota.memory;
        if (instances && memory)
            //: %1 is a region; then instances and memory, each used and allowed
            lines.append(
                tr("%1: instances %2 / %3, memory %4 / %5")
                    .arg(each.location, Texts::number(instances->used), Texts::number(instances->limit),
                        memoryText(memory->used.megabytes()), memoryText(memory->limit.megabytes())));
        else
            //: %1 is a region
            lines.append(tr("%1: quota not known").arg(each.location));
    }
    return lines.join(u'\n');
}

void OverviewStrip::arrange()
{
    const int right = arrangeRight();
    if (m_room == WindowRoom::Small)
        arrangeSmall(right);
    else
        arrangeLarge(right);
    update();
}

/// Returns where the left part ends.
int OverviewStrip::arrangeRight()
{
    const QSize bars = m_histogram->sizeHint();
    const QSize figure = m_caution->sizeHint();
    int x = width() - Spacing::group;
    if (m_room == WindowRoom::Small) {
        x -= figure.width();
        place(m_caution, x, (height() - figure.height()) / 2);
        x -= Spacing::group + bars.width();
        place(m_histogram, x, (height() - bars.height()) / 2);
    } else {
        x -= bars.width();
        place(m_histogram, x, height() - bars.height() - Spacing::half);
        x -= Spacing::control + figure.width();
        place(m_caution, x, (height() - figure.height()) / 2);
    }
    m_dividerX = x - Spacing::group;
    return m_dividerX - Spacing::group;
}

void OverviewStrip::arrangeLarge(int right)
{
    const int left = Spacing::group;
    const int total = m_total->sizeHint().height();
    const int legend = m_legend.first()->sizeHint().height();
    int y = (height() - total - barHeight - legend - 3 * Spacing::half) / 2;
    place(m_total, left, y);
    const int baseline = y + total - Spacing::half;
    int x = right;
    for (NamedValue *quota : {m_memoryQuota, m_instanceQuota}) {
        const QSize hint = quota->sizeHint();
        x -= hint.width();
        place(quota, x, baseline - hint.height());
        if (hint.width() > 0)
            x -= Spacing::group;
    }
    place(m_totalText, m_total->geometry().right() + Spacing::control,
        baseline - m_totalText->sizeHint().height());
    m_totalText->resize(qBound(0, x - m_totalText->x(), m_totalText->width()), m_totalText->height());
    y += total + Spacing::half;
    m_bar->setGeometry(left, y, right - left, barHeight);
    y += barHeight + 2 * Spacing::half;
    x = left;
    for (qsizetype part = 0; part < m_legend.size(); ++part) {
        const bool isShown =
            part == 2 ? m_overview.unknownMb > 0 : part < 2 || m_overview.memoryQuota.has_value();
        const int width = m_legend[part]->sizeHint().width();
        m_legend[part]->setVisible(isShown && x + width <= right);
        if (!isShown)
            continue;
        place(m_legend[part], x, y);
        x += width + Spacing::group;
    }
}

void OverviewStrip::arrangeSmall(int right)
{
    for (NamedValue *part : std::as_const(m_legend))
        part->hide();
    const auto middle = [this](int height) { return (this->height() - height) / 2; };
    place(m_total, Spacing::group, middle(m_total->sizeHint().height()));
    int x = right;
    for (QWidget *widget : {static_cast<QWidget *>(m_instanceQuota), static_cast<QWidget *>(m_share)}) {
        const QSize hint = widget->sizeHint();
        x -= hint.width();
        place(widget, x, middle(hint.height()));
        x -= Spacing::group;
    }
    const int left = m_total->geometry().right() + Spacing::group;
    m_bar->setGeometry(left, middle(smallBarHeight), qMax(0, x - left), smallBarHeight);
}

void OverviewStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void OverviewStrip::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(
        QRect(m_dividerX, Spacing::group, 1, height() - 2 * Spacing::group), m_theme->colours().hairline);
}

void OverviewStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showFigures();
    }
    QFrame::changeEvent(event);
}

} // namespace dcs
