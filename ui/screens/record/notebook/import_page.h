// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/notebook/chosen_file.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QVBoxLayout;

namespace ui {

class Banner;
class Button;
class ImportModel;
class ImportTable;
class NotebookStore;
class Paragraph;
class Segments;

/// Readings out of a file of an instrument: choose it, look at what would come in, send what is
/// chosen, see what did not arrive and send that again.
class ImportPage : public Page {
    Q_OBJECT
  public:
    explicit ImportPage(const Context& context);
    ~ImportPage() override;

    QString title() const override { return tr("Importa misure"); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;

  private:
    QWidget* makeStart();
    QWidget* makePreview();
    QWidget* makeActions();
    void choose();
    void take(const QString& path);
    void refuse(const QString& sentence);
    void refresh();
    void showChoosing();
    void showSending();
    void showOutcome();
    void showCount();
    void start();
    void watchRun();
    void onFinished();

    const Context& context_;
    std::shared_ptr<NotebookStore> store_;
    std::unique_ptr<ImportModel> model_;
    Paragraph* heading_;
    Banner* notice_;
    QWidget* startCard_ = nullptr;
    QWidget* preview_ = nullptr;
    Paragraph* summary_ = nullptr;
    Paragraph* remarks_ = nullptr;
    Segments* views_ = nullptr;
    ImportTable* table_ = nullptr;
    Button* choose_ = nullptr;
    Button* send_ = nullptr;
    Button* other_ = nullptr;
    Button* stop_ = nullptr;
};

}  // namespace ui
