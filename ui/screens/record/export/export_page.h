// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/export/export_order.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QVBoxLayout;

namespace ui {

class Banner;
class Button;
class DocumentChoice;
class RecordErrorPanel;
class ExportResult;
class ExportStore;
class Form;
class FormField;
class PageBody;
class Paragraph;
class PasswordEdit;
class Segments;
class WholeRecord;
class WorkProgress;

/// `Esporta`: the whole record or chosen documents into one file of the person's own. Says before
/// and after how many documents are in it. Not for kiosks: it writes where the person says.
class ExportPage : public Page {
    Q_OBJECT
  public:
    explicit ExportPage(const Context& context);
    ~ExportPage() override;

    QString title() const override { return tr("Esporta"); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;
    QString trail() const override { return QStringLiteral("export"); }

  private:
    void addHead(QVBoxLayout& all);
    void addChoice(QVBoxLayout& all);
    void addFormat(QVBoxLayout& all);
    void addPassphrase(QVBoxLayout& all);
    void addActions(QVBoxLayout& all);
    FormField* passphraseField(const QString& id, const QString& label, PasswordEdit*& edit);
    QString passphraseMistake() const;
    QString repeatMistake() const;

    bool everything() const;
    core::ExportFormat format() const;
    QVector<core::Document> chosen() const;
    void showRecord();
    void showContents();
    void showFormat();
    void showWork();
    void send();
    void begin(const QString& path);

    const Context& context_;
    std::shared_ptr<WholeRecord> record_;
    std::shared_ptr<ExportStore> store_;
    Form* form_;
    Paragraph* heading_ = nullptr;
    Segments* scope_ = nullptr;
    Segments* format_ = nullptr;
    DocumentChoice* choice_ = nullptr;
    Paragraph* contents_ = nullptr;
    Paragraph* formatWords_ = nullptr;
    QWidget* secret_ = nullptr;
    PasswordEdit* passphrase_ = nullptr;
    PasswordEdit* repeated_ = nullptr;
    Button* export_ = nullptr;
    WorkProgress* progress_ = nullptr;
    ExportResult* result_ = nullptr;
    RecordErrorPanel* error_ = nullptr;
    QWidget* task_ = nullptr;
    bool wasRunning_ = false;
};

}  // namespace ui
