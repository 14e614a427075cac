// SPDX-License-Identifier: MIT
#include "ui/language/Texts.h"
#include "ui/resize/batch/BatchDialogParts.h"
#include "ui/resize/batch/BatchModel.h"
#include "ui/resize/batch/BatchPages.h"
#include "ui/widgets/Note.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

// A plan leaves the dialog and comes back: files and the clipboard.
namespace dcs {

void BatchDialog::loadPlan(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    const bool isNoFile = QFileInfo::exists(path) && !QFileInfo(path).isFile(); // it may never end
    if (isNoFile || !file.open(QIODevice::ReadOnly)) {
        tell([this, name, isNoFile, why = file.errorString()] {
            m_parts->newsNote->setNote(Tone::Bad,
                //: Name of a file, and what the system says
                tr("“%1” cannot be read: %2").arg(name, isNoFile ? tr("It is no file.") : why));
        });
        return;
    }
    const PlanFile read = PlanCsv::read(file.read(PlanCsv::maxBytes + 1));
    if (read.entries.isEmpty() && !read.problems.isEmpty()) {
        tell([this, name, problem = read.problems.first()] {
            const QString what = BatchTexts::problem(problem);
            m_parts->newsNote->setNote(Tone::Bad,
                problem.line > 0
                    //: Name of a file, number of a line, a sentence about it
                    ? tr("“%1” was not loaded. Line %2: %3").arg(name, Texts::number(problem.line), what)
                    : tr("“%1” was not loaded. %2").arg(name, what));
        });
        return;
    }
    QList<PlanFinding> findings;
    m_parts->removals.clear();
    m_parts->model->setPlan(ResizePlan::fromEntries(m_parts->ground, read.entries, &findings));
    m_parts->pages->setNotHolding(findings, read.problems);
    tell([this, name, rows = static_cast<int>(read.entries.size()),
             bad = static_cast<int>(findings.size() + read.problems.size())] {
        //: Name of a file
        const QString loaded = tr("“%1”: %n row(s) loaded.", nullptr, rows).arg(name);
        m_parts->newsNote->setNote(bad > 0 ? Tone::Caution : Tone::Good,
            bad > 0
                //: A sentence that tells how many rows were loaded; the name of a tab of the dialog is quoted
                ? tr("%1 %n of the file do(es) not hold: see “Does not hold”.", nullptr, bad).arg(loaded)
                : loaded);
    });
}

void BatchDialog::savePlan(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QByteArray bytes = PlanCsv::write(plan().entries());
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    tell([this, name, saved, why = file.errorString()] {
        m_parts->newsNote->setNote(saved ? Tone::Good : Tone::Bad,
            saved ? withExtent(tr("The plan is saved as “%1”.").arg(name))
                  : tr("“%1” cannot be written: %2").arg(name, why));
    });
}

void BatchDialog::askForFile(bool toSave)
{
    auto *dialog = new QFileDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(toSave ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(toSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(u"csv"_s);
    //: Kind of file
    dialog->setNameFilter(tr("Plans (*.csv)"));
    dialog->setWindowTitle(toSave ? tr("Save plan") : tr("Load plan"));
    connect(
        dialog, &QFileDialog::fileSelected, this, toSave ? &BatchDialog::savePlan : &BatchDialog::loadPlan);
    dialog->open();
}

void BatchDialog::copyAsCurl()
{
    QStringList lines;
    for (const ResizeRequest &request : plan().requests())
        lines.append(toCurl(m_parts->preview(request)));
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    tell([this, count = static_cast<int>(lines.size())] {
        m_parts->newsNote->setNote(Tone::Good, tr("%n command(s) copied.", nullptr, count));
    });
}

void BatchDialog::copyAsTable()
{
    QString table = BatchTexts::table(m_parts->scope, plan());
    if (!m_parts->ground.extent.isWhole)
        table += Texts::listExtent(m_parts->ground.extent) + u'\n';
    QGuiApplication::clipboard()->setText(table);
    tell([this, count = plan().totals().instances] {
        m_parts->newsNote->setNote(Tone::Good, tr("Table of %n instance(s) copied.", nullptr, count));
    });
}

} // namespace dcs
