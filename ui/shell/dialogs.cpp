// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/dialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <utility>

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Dialogs)
};

}  // namespace

void SystemDialogs::chooseFile(QWidget& parent, const QString& suggestedName,
                               std::function<void(const QString& path)> chosen) {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    auto* dialog = new QFileDialog(&parent, Words::tr("Scarica PDF"),
                                   folder.filePath(suggestedName), Words::tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, std::move(chosen));
    dialog->open();
}

void SystemDialogs::openFile(QWidget& parent, const QString& title, const QString& filter,
                             std::function<void(const QString& path)> chosen) {
    auto* dialog = new QFileDialog(
        &parent, title, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, std::move(chosen));
    dialog->open();
}

void SystemDialogs::choosePrinter(QWidget& parent, int pages,
                                  std::function<void(std::unique_ptr<QPrinter>)> chosen) {
    auto printer = std::make_shared<std::unique_ptr<QPrinter>>(
        std::make_unique<QPrinter>(QPrinter::HighResolution));
    // A neutral name in the print queue, which others see.
    (*printer)->setDocName(Words::tr("Documento"));
    auto* dialog = new QPrintDialog(printer->get(), &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Stampa"));
    dialog->setMinMax(1, pages);
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), &parent,
                     [printer, chosen = std::move(chosen)] { chosen(std::move(*printer)); });
    dialog->open();
}

}  // namespace ui
