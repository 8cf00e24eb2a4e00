// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "core/clinical/html/html_text.h"
#include "core/clinical/model/clinical_document.h"

namespace core::clinical {

/// A picture in place, a link to a file that was saved beside the page, or a placeholder that says
/// what is there and why it is not shown.
/// `savedAs`: name of a file beside the page, as it is on the disk; empty when it was not saved.
void writeMedia(const Media& media, const QString& savedAs, HtmlText& html, Words& words);

/// "PDF", "immagine", else the media type. In words for a person.
QString mediaName(const Media& media);

/// What the name of its file ends in, by what it claims to be: "pdf", without the dot. Only kinds
/// that run nothing when opened keep their own, all others are "bin".
QString mediaSuffix(const Media& media);

/// "image/png" and the like by the bytes themselves; empty when it is no picture we show.
QLatin1String pictureType(const QByteArray& content);

}  // namespace core::clinical
