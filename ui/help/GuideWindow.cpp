// SPDX-License-Identifier: MIT
#include "ui/help/GuideWindow.h"

#include "ui/language/Language.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/LanguageChange.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dcs {

namespace {

constexpr int nameRole = Qt::UserRole; ///< of the file, without number and ending
constexpr int textRole = Qt::UserRole + 1; ///< Markdown

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The pages' files, by their numbers.
QStringList pageFiles(const QString &folder)
{
    QStringList files = QDir(folder).entryList({u"*.md"_s});
    std::sort(files.begin(), files.end(), [](const QString &a, const QString &b) {
        return a.section(u'-', 0, 0).toInt() < b.section(u'-', 0, 0).toInt();
    });
    return files;
}

} // namespace

GuideWindow::GuideWindow(QWidget *parent)
    : QWidget(parent, Qt::Window), m_search(new QLineEdit), m_pages(new QListWidget), m_text(new QTextBrowser)
{
    setObjectName(u"guideWindow"_s);
    resize(GuideMetrics::width, GuideMetrics::height);
    m_search->setClearButtonEnabled(true);
    m_text->setOpenExternalLinks(true);
    m_text->document()->setDocumentMargin(Spacing::group);

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_pages);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({GuideMetrics::pages, GuideMetrics::width - GuideMetrics::pages});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::control, Spacing::control, Spacing::control, Spacing::control);
    layout->addWidget(splitter);

    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::filter);
    connect(m_pages, &QListWidget::currentItemChanged, this, &GuideWindow::showCurrent);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

void GuideWindow::showPage(const QString &name)
{
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(nameRole).toString() == name) {
            m_search->clear();
            m_pages->setCurrentRow(row);
        }
    }
}

void GuideWindow::retranslateUi()
{
    setWindowTitle(tr("Guide"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_pages->setAccessibleName(tr("Pages of the guide"));
    m_text->setAccessibleName(tr("Page of the guide"));
    fill();
}

void GuideWindow::fill()
{
    const int row = std::max(0, m_pages->currentRow());
    m_pages->clear();
    //: Folder of docs/guide with the pages in this language
    const QString folder = u":/dcs/guide/"_s + tr("en", "folder");
    for (const QString &file : pageFiles(folder)) {
        const QString text = readText(folder + u'/' + file);
        auto *item = new QListWidgetItem(text.section(u'\n', 0, 0).mid(2), m_pages);
        item->setData(nameRole, file.section(u'-', 1).chopped(3));
        item->setData(textRole, text);
    }
    m_pages->setCurrentRow(row);
    filter(m_search->text());
}

/// Shows the pages that have all the words.
void GuideWindow::filter(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_pages->count(); ++row) {
        QListWidgetItem *item = m_pages->item(row);
        const QString text = item->data(textRole).toString();
        item->setHidden(!std::all_of(wanted.cbegin(), wanted.cend(),
            [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }));
    }
    const QListWidgetItem *current = m_pages->currentItem();
    if (current && !current->isHidden())
        return;
    for (int row = 0; row < m_pages->count(); ++row) {
        if (!m_pages->item(row)->isHidden())
            return m_pages->setCurrentRow(row);
    }
}

void GuideWindow::showCurrent()
{
    if (const QListWidgetItem *item = m_pages->currentItem())
        m_text->setMarkdown(item->data(textRole).toString());
}

} // namespace dcs
