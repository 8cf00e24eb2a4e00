// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace ui {

/// The words of all pages, for documents without a structured part (core::PdfText). Any thread.
QString pdfText(const QByteArray& pdf);

}  // namespace ui
