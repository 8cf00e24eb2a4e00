// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/compare/comparison.h"
#include "core/compare/therapy.h"
#include "core/record_content/record_reader.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QBoxLayout;
class QComboBox;

namespace ui {

class Banner;
class Button;
class Card;
class CompareView;
class PagePrints;
class Paragraph;
class RecordStore;
class Switch;
class TherapyLetter;

/// Two documents of the record, and what is different between them: versions of one, or two reports
/// of one examination. Sensible pairs are offered first.
class ComparePage : public Page {
    Q_OBJECT
  public:
    /// Ids of documents to begin with; may be empty.
    explicit ComparePage(const Context& context, QString before = {}, QString after = {});
    ~ComparePage() override;

    QString title() const override { return tr("Confronta"); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;
    bool print() override;
    core::FormValues draft() const override;
    void restore(const core::FormValues& draft) override;

  private:
    QWidget* makeBar();
    QWidget* makeChoosers();
    QComboBox* chooser(const QString& label, const char* name);
    void refreshDocuments();
    void offer();
    void offerTherapy();
    void begin(const QString& before, const QString& after, bool versions);
    void choose();
    void readBoth(const core::Document& before, const core::Document& after);
    void onRead(bool after, const core::Result<core::ReadDocumentPtr>& read);
    void compareBoth();
    void showComparison();
    void say(Tone tone, const QString& words);
    void fail(const core::Error& error);

    const Context& context_;
    std::shared_ptr<RecordStore> store_;
    std::shared_ptr<core::RecordReader> reader_;
    TherapyLetter* therapyLetter_;
    QString wantedBefore_;
    QString wantedAfter_;
    core::ReadDocumentPtr before_;
    core::ReadDocumentPtr after_;
    core::Comparison comparison_;
    std::vector<core::ComparedMedicine> medicines_;
    int asked_ = 0;  // answers to what was asked before are not waited for any more
    bool beside_ = true;
    int known_ = -1;  // documents the choosers hold

    Paragraph* heading_;
    Button* print_ = nullptr;
    Banner* notice_;
    PagePrints* prints_;
    QBoxLayout* choosers_ = nullptr;
    QComboBox* older_ = nullptr;
    QComboBox* newer_ = nullptr;
    Card* offers_;
    QWidget* links_ = nullptr;
    Card* result_;
    Paragraph* summary_;
    Switch* onlyChanges_;
    CompareView* view_;
};

}  // namespace ui
