// SPDX-License-Identifier: EUPL-1.2
// R14: what a citizen can note in the taccuino, as data. Shared by the program, which builds its
// forms from it, and by the portal, which refuses what cannot be.
#pragma once

#include <QAnyStringView>
#include <span>

namespace core {

/// Smallest and largest value, both allowed.
struct NotebookRange {
    double least = 0;
    double most = 0;
    bool holds(double value) const { return value >= least && value <= most; }
};

/// One thing that is asked. Never changed, lives as long as the program.
struct NotebookField {
    enum class Form { number, text, choice };
    const char* id = nullptr;     // of the taccuino's own code system
    const char* loinc = nullptr;  // null: there is none
    Form form = Form::text;
    bool required = false;
    const char* ucum = nullptr;              // of a number
    const char* unit = nullptr;              // as people write it; empty for a bare number
    int decimals = 0;                        // of a number, at most
    NotebookRange possible{};                // R14: beyond it the value cannot be and is refused
    NotebookRange plausible{};               // R14: beyond it a warning, no more
    int length = 0;                          // of a text, characters at most
    std::span<const char* const> options{};  // of a choice
};

struct NotebookKind {
    const char* code = nullptr;  // of the code system taccuino-tipo
    std::span<const NotebookField> fields{};
    bool measured = false;      // has numbers that make a chart
    bool noteRequired = false;  // the note is what it is about
    const NotebookField* field(QAnyStringView id) const;
};

inline constexpr int notebookNoteLength = 2000;         // R14, characters
inline constexpr qint64 notebookFileLimit = 5'000'000;  // R14, bytes of a PDF (5 MB)
inline constexpr auto notebookDocumentCode = "documento";

/// In the order of R14; the last one, `documento`, is a PDF and travels as a DocumentReference.
std::span<const NotebookKind> notebookKinds();
/// nullptr for a code that is none of ours.
const NotebookKind* notebookKind(QAnyStringView code);
bool isNotebookDocument(const NotebookKind& kind);

}  // namespace core
