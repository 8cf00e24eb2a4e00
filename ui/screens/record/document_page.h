// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QBuffer>
#include <QFutureWatcher>
#include <QPdfDocument>
#include <memory>

#include "core/record/document.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QBoxLayout;
class QPrinter;
class QPdfView;
class QStackedLayout;

namespace ui {

class Banner;
class Button;
class DocumentFacts;
class DocumentPrinter;
class ErrorPanel;
class Paragraph;
class RecordStore;

/// One document: the PDF as the facility made it, shown from memory, and what is known about it
/// (R13, frame of 07). Becomes read when its content was shown.
class DocumentPage : public Page {
    Q_OBJECT
  public:
    DocumentPage(const Context& context, core::Document document);
    ~DocumentPage() override;

    // Neither kind nor date: a window title is seen by others.
    QString title() const override { return tr("Documento"); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;
    bool print() override;

  private:
    QWidget* makeBar();
    QWidget* makeContent();
    QWidget* makeSide();
    void load();
    void onContent();
    void showPdf();
    void fail(const core::Error& error);
    void showFacts();
    void toggleUnread();
    void save();
    void printOn(std::unique_ptr<QPrinter> printer);
    void onPrinted(int pages);

    const Context& context_;
    std::shared_ptr<RecordStore> store_;
    core::Document document_;
    QFutureWatcher<core::Result<QByteArray>> watcher_;
    QByteArray content_;
    QBuffer device_;
    QPdfDocument pdf_;
    std::unique_ptr<DocumentPrinter> printer_;

    Paragraph* heading_;
    QWidget* shown_ = nullptr;  // the PDF
    QWidget* side_ = nullptr;   // what is known about it
    Button* print_ = nullptr;
    Button* save_ = nullptr;
    Banner* notice_ = nullptr;
    QBoxLayout* across_ = nullptr;
    QStackedLayout* states_ = nullptr;
    QPdfView* view_ = nullptr;
    ErrorPanel* error_ = nullptr;
    DocumentFacts* facts_ = nullptr;
    Button* unread_ = nullptr;
    bool markedRead_ = false;
};

/// Opens the document on top of the present page.
void openDocument(const Context& context, const QString& id);

}  // namespace ui
