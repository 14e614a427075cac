// SPDX-License-Identifier: MIT
#include "ui/account/RegionBox.h"

#include "ui/widgets/LanguageChange.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QWheelEvent>

#include <algorithm>

namespace dcs {

RegionBox::RegionBox(const QList<Region> &regions, QWidget *parent) : QComboBox(parent), m_regions(regions)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setFocusPolicy(Qt::StrongFocus);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    for (int i = 0; i <= customIndex(); ++i) {
        addItem(QString());
    }
    setCurrentIndex(-1);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &RegionBox::takeTypedText);
    onLanguageChange(this, [this] { retranslateUi(); });
    retranslateUi();
}

const Region *RegionBox::region() const
{
    const int index = currentIndex();
    return index >= 0 && index < m_regions.size() ? &m_regions.at(index) : nullptr;
}

void RegionBox::setRegionId(const QString &id) { setCurrentIndex(id.isEmpty() ? -1 : indexOf(id)); }

void RegionBox::wheelEvent(QWheelEvent *event)
{
    // Scrolling the form must not change the region under the pointer.
    if (hasFocus()) {
        QComboBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

QString RegionBox::displayText(const Region &region)
{
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    QString name = isChinese ? region.nameZh : region.nameEn;
    if (name.isEmpty() && isChinese) {
        name = region.nameEn;
    }
    if (name.isEmpty() || name == region.id) {
        return region.id;
    }
    //: Name and id of a region
    return tr("%1 (%2)").arg(name, region.id);
}

int RegionBox::indexOf(const QString &text) const
{
    const QString wanted = text.trimmed();
    const auto isWanted = [&](const Region &region) {
        return region.id.compare(wanted, Qt::CaseInsensitive) == 0
            || displayText(region).compare(wanted, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::find_if(m_regions.cbegin(), m_regions.cend(), isWanted);
    return found == m_regions.cend() ? customIndex() : static_cast<int>(found - m_regions.cbegin());
}

void RegionBox::takeTypedText()
{
    const QString typed = lineEdit()->text().trimmed();
    if (typed == itemText(currentIndex())) {
        return;
    }
    setRegionId(typed);
    if (isCustom() && typed != itemText(customIndex())) {
        Q_EMIT customTyped(typed);
    }
}

void RegionBox::retranslateUi()
{
    const QString typed = lineEdit()->text();
    const bool isHalfTyped = typed != itemText(currentIndex());
    for (int i = 0; i < m_regions.size(); ++i) {
        setItemText(i, displayText(m_regions.at(i)));
    }
    //: Last entry of the list of regions: a cloud that is not listed
    setItemText(customIndex(), tr("Custom…"));
    //: In the empty list of regions
    lineEdit()->setPlaceholderText(tr("Choose or type to search"));
    if (isHalfTyped) {
        setEditText(typed);
    }
}

} // namespace dcs
