// SPDX-License-Identifier: MIT
#pragma once

class QFormLayout;
class QLabel;
class QWidget;

namespace dcs {

/// The form that a page of the settings consists of; becomes the layout of the page.
QFormLayout *settingsForm(QWidget *page);
/// A heading above the rows that follow.
QLabel *addHeading(QFormLayout *form);

} // namespace dcs
