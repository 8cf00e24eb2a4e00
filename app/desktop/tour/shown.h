// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSize>

namespace desktop {

class Stage;

constexpr QSize wide(1280, 800);
constexpr QSize small(1024, 600);

/// The list of that object name has rows, and its last one is not grey any more.
bool listFilled(const Stage& stage, const char* name);
/// The text of a document, to its end.
bool textShown(const Stage& stage);
/// A page of a PDF.
bool pdfShown(const Stage& stage);

/// From the list of documents, once it is there, to the first one: shown and read.
void openFirstDocument(Stage& stage);

}  // namespace desktop
