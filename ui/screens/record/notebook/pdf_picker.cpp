// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/notebook/pdf_picker.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include "ui/screens/record/notebook/notebook_store.h"
#include "ui/shell/dialogs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

QString fileSentence(core::FileFault fault) {
    const auto words = [](const char* text) {
        return QCoreApplication::translate("ui::FileFault", text);
    };
    switch (fault) {
        case core::FileFault::unreadable:
            return words(QT_TRANSLATE_NOOP("ui::FileFault",
                                           "Questo file non si può leggere. Scegline un altro."));
        case core::FileFault::empty:
            return words(
                QT_TRANSLATE_NOOP("ui::FileFault", "Questo file è vuoto. Scegline un altro."));
        case core::FileFault::tooLarge:
            return words(QT_TRANSLATE_NOOP("ui::FileFault",
                                           "Questo file è troppo grande: al massimo 5 MB."));
        case core::FileFault::notPdf:
            return words(
                QT_TRANSLATE_NOOP("ui::FileFault", "Questo file non è un PDF. Scegli un PDF."));
    }
    return {};
}

PdfPicker::PdfPicker(const Context& context, NotebookStore& store, std::optional<qint64> kept)
    : context_(context),
      store_(&store),
      kept_(kept),
      button_(new Button(Button::Kind::secondary, {})),
      name_(new Paragraph(Type::secondary)) {
    button_->setObjectName(QStringLiteral("chooseFile"));
    button_->setLeadingIcon(Icon::document);
    connect(button_, &Button::clicked, this, &PdfPicker::choose);
    auto* all = column(this, 6);
    all->addWidget(button_, 0, Qt::AlignLeft);
    all->addWidget(name_);
    show();
}

void PdfPicker::choose() {
    context_.services.dialogs.openFile(*this, tr("Scegli un PDF"), tr("PDF (*.pdf)"),
                                       [this](const QString& path) { take(path); });
}

void PdfPicker::take(const QString& path) {
    if (!store_) return;
    auto content = core::readChosenPdf(path);
    fault_ = content ? QString() : fileSentence(content.error());
    if (content) store_->chosenFile() = {QFileInfo(path).fileName(), std::move(*content)};
    show();
    Q_EMIT chosen();
}

QString PdfPicker::mistake() const {
    if (!fault_.isEmpty()) return fault_;
    const bool there = kept_ || (store_ && store_->chosenFile());
    return there ? QString() : tr("Scegli il PDF da tenere nel taccuino.");
}

void PdfPicker::show() {
    const auto* file = store_ && store_->chosenFile() ? &*store_->chosenFile() : nullptr;
    const auto size = [](qint64 bytes) { return QLocale().formattedDataSize(bytes, 1); };
    button_->setText(file || kept_ ? tr("Scegli un altro PDF") : tr("Scegli il PDF"));
    name_->setText(file    ? QStringLiteral("%1, %2").arg(file->name, size(file->content.size()))
                   : kept_ ? tr("Nel taccuino c'è già un PDF, %1.").arg(size(*kept_))
                           : tr("Nessun file scelto."));
}

void PdfPicker::clear() {
    store_ = nullptr;
    kept_.reset();
    name_->setText({});
}

}  // namespace ui
