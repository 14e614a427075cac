// SPDX-License-Identifier: MIT
// What the start of the program is compared with: the least a table in a window can be.
#include <QApplication>
#include <QMainWindow>
#include <QTableView>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QTableView);
    window.resize(1360, 860);
    window.show();
    return application.exec();
}
