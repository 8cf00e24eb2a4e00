// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>

#include "core/compare/therapy.h"
#include "core/record_content/record_reader.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

class Banner;
class Button;
class Card;
class CompareView;
class PagePrints;
class Paragraph;
class PrescriptionStore;

/// What a discharge letter says to take, beside the drugs prescribed since
/// (core/compare/current_medicines.h says which). It never advises: the doctor is to be asked.
class TherapyPage : public Page {
    Q_OBJECT
  public:
    TherapyPage(const Context& context, core::Document letter);
    ~TherapyPage() override;

    // Neither the letter nor its day: a window title is seen by others.
    QString title() const override { return tr("Confronta le terapie"); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    bool print() override;

  private:
    QWidget* makeBar();
    void fillResult();
    void readLetter();
    void onLetter(const core::Result<core::ReadDocumentPtr>& read);
    void refresh();
    void compare();
    void openLetter();
    void openPrescriptions();
    QString notAdvice() const;
    void fail(const core::Error& error);

    const Context& context_;
    core::Document letter_;
    std::shared_ptr<core::RecordReader> reader_;
    std::shared_ptr<PrescriptionStore> store_;
    std::vector<core::Medicine> therapy_{};  // of the letter
    std::vector<core::ComparedMedicine> medicines_{};
    std::optional<core::Error> failure_{};  // why the letter cannot be read
    bool read_ = false;                     // the letter was, or cannot be

    Paragraph* heading_;
    Button* print_ = nullptr;
    Banner* notice_;
    PagePrints* prints_;
    Paragraph* about_;
    Card* result_;
    Paragraph* summary_;
    CompareView* view_;
};

}  // namespace ui
