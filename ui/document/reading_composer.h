// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "core/clinical/model/clinical_document.h"
#include "core/clinical/model/summary.h"
#include "ui/document/media_store.h"
#include "ui/document/narrative_writer.h"
#include "ui/document/summary_writer.h"

namespace ui {

struct ReadingOptions {
    bool summary = true;  // `Lettura facile` before the whole text
    bool bars = true;     // room for range bars beside the values
    double width = 680;   // px, for pictures
    QString note{};       // on the document as a whole, before everything
};

/// A part of the text that stands on a card of its own, by character positions.
struct ReadingCard {
    enum class Kind { plain, notice, warning };
    Kind kind = Kind::plain;
    int from = 0;
    int to = -1;  // -1: not yet at its end
};

/// Writes a clinical document as a person reads it: what to notice, the summary of its kind, the
/// header, then the whole text. In pieces, so that the first screen need not wait for the last one.
/// GUI thread.
class ReadingComposer {
  public:
    ReadingComposer(QTextDocument& text, const ReadingLook& look,
                    std::shared_ptr<const core::clinical::ClinicalDocument> document,
                    std::shared_ptr<MediaStore> media, const ReadingOptions& options);

    bool isDone() const { return pieces_.empty(); }
    void writeNext();
    void writeAll();

    const std::vector<ReadingCard>& cards() const { return cards_; }
    /// Character position of what a link `#name` means; -1 if nowhere (yet).
    int place(const QString& name) const { return out_.marks().value(name, -1); }
    /// Pictures that were written and have yet to be drawn; they are taken.
    QList<QUrl> takeSlowPictures() { return std::exchange(slow_, {}); }
    /// Where the whole text begins.
    static QString fullText();

  private:
    static constexpr double cardInset = 22;  // px at 100 %

    using Document = core::clinical::ClinicalDocument;
    using Section = core::clinical::Section;

    void plan();
    void then(std::function<void()> piece) { next_.push_back(std::move(piece)); }
    void goOn(const std::shared_ptr<NarrativeWriter>& narrative);
    void writeEchoes(const std::vector<core::clinical::SummaryLine>& lines);
    void finishSection(const Section& section);
    bool writeRebuilt(int section);
    void findHighlights();
    void openCard(ReadingCard::Kind kind);
    void closeCard();
    void gap(double height);
    void writeProblems();
    void writeSummary();
    void writeLaboratory();
    void writeBelow();
    void writeHeader();
    void planSections(const std::vector<Section>& sections, int depth);
    void writeSection(const Section& section, int depth);
    void writeMedia(int index);
    void writePages(int index);
    void writeFile(int index);
    void writeText(int index);
    void writeSaving(int index);
    void warnOfActive(int index);

    TextWriter out_;
    std::shared_ptr<const Document> document_;
    std::shared_ptr<MediaStore> media_;
    ReadingOptions options_;
    std::deque<std::function<void()>> pieces_;
    std::vector<std::function<void()>> next_;  // pieces that follow the one under way
    std::vector<LabValue> values_;
    std::vector<ReadingCard> cards_;
    QHash<QString, Highlight> highlights_;
    std::shared_ptr<NarrativeWriter> narrative_;
    std::vector<bool> shownMedia_;
    bool rebuilt_ = false;  // the summary has all entries already
    QList<QUrl> slow_;
};

}  // namespace ui
