// SPDX-License-Identifier: MIT
#include "ui/instances/details/DetailsPane.h"

#include "api/dcs/DcsClient.h"
#include "operations/watch/TaskReader.h"
#include "ui/instances/SizeSuggestion.h"
#include "ui/instances/details/DetailFields.h"
#include "ui/instances/details/TaskList.h"
#include "ui/language/ResizeTexts.h"
#include "ui/language/Texts.h"
#include "ui/widgets/LanguageChange.h"
#include "ui/widgets/ValueText.h"

#include <QClipboard>
#include <QEvent>
#include <QFormLayout>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStyle>

#include <algorithm>

namespace dcs {

using namespace Qt::StringLiterals;

namespace {

/// Narrower than this (in digits) labels stand above their values.
constexpr int digitsSideBySide = 56;
constexpr int digitsAtLeast = 36;

const auto memoryKey = u"memoryUsed"_s;

bool isKnown(const DetailField &field) { return !field.value.isEmpty(); }

QLabel *iconLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return label;
}

} // namespace

struct DetailsPane::Parts {
    struct Row {
        QLabel *label;
        ValueText *value;
    };
    struct Group {
        QLabel *title;
        QList<Row> rows;
    };

    Parts(const Theme *usedTheme, DetailsPane *pane)
        : theme(usedTheme), pages(new QStackedLayout(pane)), empty(new QLabel(pane)),
          name(new ValueText(pane)), statusIcon(iconLabel(pane)), status(new QLabel(pane)),
          copyAll(new QPushButton(pane)), hint(new QFrame(pane)), hintIcon(iconLabel(pane)),
          hintText(new QLabel(pane)), area(new QScrollArea(pane)), content(new QWidget),
          form(new QFormLayout), memoryBar(new QProgressBar(content)), tasks(new TaskList(theme, content)),
          taskReader(new TaskReader({}, pane))
    {
        empty->setObjectName(u"noDetails"_s);
        empty->setAlignment(Qt::AlignCenter);
        empty->setWordWrap(true);
        empty->setMargin(Spacing::group);
        setRole(empty, "secondary");
        name->setObjectName(u"detailsName"_s);
        name->setFont(Theme::titleFont());
        status->setObjectName(u"detailsStatus"_s);
        status->setWordWrap(true);
        copyAll->setObjectName(u"copyAll"_s);
        hint->setObjectName(u"sizeHint"_s);
        hint->setFrameShape(QFrame::StyledPanel);
        setTone(hint, Tone::Caution);
        hintText->setObjectName(u"sizeHintText"_s);
        hintText->setWordWrap(true);
        hintText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        memoryBar->setObjectName(u"memoryBar"_s);
        memoryBar->setTextVisible(false);
        memoryBar->setFixedHeight(Spacing::control + Spacing::half);
        layOut();
    }

    void layOut()
    {
        auto *statusLine = new QHBoxLayout;
        statusLine->setSpacing(Spacing::control);
        statusLine->addWidget(statusIcon);
        statusLine->addWidget(status, 1);
        statusLine->addWidget(copyAll);
        auto *hintLine = new QHBoxLayout(hint);
        hintLine->setContentsMargins(Spacing::control, Spacing::control, Spacing::control, Spacing::control);
        hintLine->setSpacing(Spacing::control);
        hintLine->addWidget(hintIcon, 0, Qt::AlignTop);
        hintLine->addWidget(hintText, 1);
        form->setContentsMargins(0, 0, 0, 0);
        form->setHorizontalSpacing(Spacing::group);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(Spacing::group, Spacing::group, Spacing::group, Spacing::group);
        column->setSpacing(Spacing::control);
        column->addWidget(name);
        column->addLayout(statusLine);
        column->addWidget(hint);
        column->addLayout(form);
        column->addWidget(tasks);
        column->addStretch(1);

        area->setObjectName(u"detailsArea"_s);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::StrongFocus);
        area->setWidget(content);
        pages->addWidget(empty);
        pages->addWidget(area);
    }

    const Theme *theme;
    QStackedLayout *pages;
    QLabel *empty;
    ValueText *name;
    QLabel *statusIcon;
    QLabel *status;
    QPushButton *copyAll;
    QFrame *hint;
    QLabel *hintIcon;
    QLabel *hintText;
    QScrollArea *area;
    QWidget *content;
    QFormLayout *form;
    QProgressBar *memoryBar;
    TaskList *tasks;
    TaskReader *taskReader;
    QPointer<DcsClient> client; ///< of the instance
    QList<Group> groups; ///< made when the first instance is shown
    std::optional<Instance> instance;
    Catalogue catalogue;

    /// Puts an icon of the size of small icons on a label, and its meaning in a word.
    void showIcon(QLabel *label, const QString &icon, Tone tone, const QString &meaning) const
    {
        label->setAccessibleName(meaning);
        const int size = label->style()->pixelMetric(QStyle::PM_SmallIconSize);
        label->setPixmap(theme->icon(icon, tone).pixmap(QSize(size, size), label->devicePixelRatioF()));
    }

    /// Labels above their values, with room between the pairs, or beside them.
    void arrange(bool sideBySide)
    {
        form->setRowWrapPolicy(sideBySide ? QFormLayout::DontWrapRows : QFormLayout::WrapAllRows);
        form->setVerticalSpacing(sideBySide ? Spacing::half : 0);
        for (const Group &group : groups) {
            for (const Row &row : group.rows)
                row.label->setContentsMargins(0, sideBySide ? 0 : int(Spacing::half), 0, 0);
        }
    }

    void fillRows(const QList<DetailGroup> &shown)
    {
        for (qsizetype i = 0; i < shown.size(); ++i) {
            const QList<DetailField> &fields = shown[i].fields;
            groups[i].title->setText(shown[i].title);
            form->setRowVisible(groups[i].title, std::ranges::any_of(fields, isKnown));
            for (qsizetype j = 0; j < fields.size(); ++j) {
                const Row &row = groups[i].rows[j];
                row.label->setText(fields[j].label);
                row.value->setAccessibleName(fields[j].label);
                row.value->setValue(fields[j].value);
                form->setRowVisible(row.value, isKnown(fields[j]));
                if (fields[j].key == memoryKey)
                    memoryBar->setAccessibleName(fields[j].label);
            }
        }
    }
};

DetailsPane::DetailsPane(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_parts(std::make_unique<Parts>(theme, this))
{
    setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * digitsAtLeast);
    connect(m_parts->copyAll, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(DetailFields::asText(DetailFields::of(*m_parts->instance)));
    });
    connect(theme, &Theme::changed, this, &DetailsPane::retranslateUi);
    connect(m_parts->taskReader, &TaskReader::changed, this,
        [this] { m_parts->tasks->setReport(m_parts->taskReader->report()); });
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::setInstance(
    const std::optional<Instance> &instance, const Catalogue &catalogue, DcsClient *client)
{
    const bool another = instance && m_parts->instance && instance->id != m_parts->instance->id;
    const bool isNew = instance != m_parts->instance || client != m_parts->client;
    m_parts->instance = instance;
    m_parts->catalogue = catalogue;
    m_parts->client = client;
    retranslateUi();
    if (isNew)
        readTasks();
    if (another)
        m_parts->area->ensureVisible(0, 0);
}

void DetailsPane::readTasks()
{
    if (!m_parts->instance || !m_parts->client)
        m_parts->taskReader->clear();
    else if (isVisible())
        m_parts->taskReader->read(m_parts->client, m_parts->instance->id);
}

void DetailsPane::makeRows()
{
    Parts &parts = *m_parts;
    const QList<DetailGroup> shown = DetailFields::of(*parts.instance);
    for (const DetailGroup &group : shown) {
        Parts::Group made{new QLabel(parts.content), {}};
        made.title->setContentsMargins(0, Spacing::group, 0, 0);
        QFont bold = made.title->font();
        bold.setWeight(QFont::DemiBold);
        made.title->setFont(bold);
        parts.form->addRow(made.title);
        for (const DetailField &field : group.fields) {
            Parts::Row row{new QLabel(parts.content), new ValueText(parts.content)};
            setRole(row.label, "secondary");
            row.label->setBuddy(row.value);
            row.value->setObjectName(u"detail_"_s + field.key);
            parts.form->addRow(row.label, row.value);
            if (field.key == memoryKey)
                parts.form->addRow(parts.memoryBar);
            made.rows.append(row);
        }
        parts.groups.append(made);
    }
    parts.arrange(isWide());
}

bool DetailsPane::isWide() const
{
    return width() >= fontMetrics().horizontalAdvance(u'0') * digitsSideBySide;
}

void DetailsPane::showHint()
{
    Parts &parts = *m_parts;
    const auto hint = suggestSize(*parts.instance, parts.catalogue);
    parts.hint->setVisible(hint.has_value());
    if (!hint)
        return;
    //: name of an icon, for screen readers: advice about the size
    parts.showIcon(parts.hintIcon, u"warning"_s, Tone::Caution, tr("Hint"));
    const QString use = Texts::percent(hint->use);
    if (hint->suggested) {
        //: %1 and %4 are shares ("97 %"), %2 a capacity ("16 GB"), %3 a specification code
        parts.hintText->setText(tr("Memory is %1 used. %2 (%3) would bring that down to about %4.")
                                    .arg(use, Texts::capacity(hint->suggested->capacity),
                                        hint->suggested->specCode, Texts::percent(hint->useThen)));
    } else {
        //: %1 is a share ("97 %")
        parts.hintText->setText(tr("Memory is %1 used. No larger size of this kind is known.").arg(use));
    }
}

void DetailsPane::retranslateUi()
{
    Parts &parts = *m_parts;
    setAccessibleName(tr("Details"));
    parts.empty->setText(tr("Select an instance to see its details."));
    //: button: all properties of the instance to the clipboard
    parts.copyAll->setText(tr("Copy all"));
    parts.copyAll->setIcon(parts.theme->icon(u"copy"_s));
    parts.area->setAccessibleName(tr("Details"));
    parts.pages->setCurrentIndex(parts.instance ? 1 : 0);
    if (!parts.instance)
        return;
    if (parts.groups.isEmpty())
        makeRows();
    const Instance &instance = *parts.instance;
    parts.name->setValue(displayName(instance));
    //: name of the instance, for screen readers
    parts.name->setAccessibleName(tr("Name"));
    parts.status->setText(Texts::status(instance.status));
    parts.showIcon(
        parts.statusIcon, Texts::icon(instance.status), Texts::tone(instance.status), parts.status->text());
    parts.fillRows(DetailFields::of(instance));
    const auto use = memoryUse(instance);
    parts.form->setRowVisible(parts.memoryBar, use.has_value());
    showShare(parts.memoryBar, use.value_or(0));
    showHint();
}

void DetailsPane::resizeEvent(QResizeEvent *event)
{
    m_parts->arrange(isWide());
    QWidget::resizeEvent(event);
}

void DetailsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readTasks();
}

void DetailsPane::hideEvent(QHideEvent *event)
{
    m_parts->taskReader->stop();
    QWidget::hideEvent(event);
}

} // namespace dcs
