// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/clinical/container/opened_file.h"
#include "core/clinical/model/clinical_document.h"
#include "core/clinical/signature/signature_check.h"

namespace ui {

/// A document's file, understood as far as it can be: at least one of `clinical` and `pdf` is
/// there.
struct OpenedDocument {
    std::shared_ptr<const core::clinical::ClinicalDocument> clinical{};
    QByteArray pdf{};  // what was signed to be read, out of its envelopes
    core::clinical::SignatureVerdict verdict{};
    QString problems{};  // sentences about the file, where there is no `clinical` to hold them
    QString ending{};    // of a name for the file: ".pdf.p7m"
};

/// Any thread; some milliseconds, for a large file some hundred. `announced` is the media type it
/// came with. document.unreadable when there is nothing to show; else as openFile.
core::Result<OpenedDocument> understand(const QByteArray& file,
                                        const core::clinical::TrustList& anchors,
                                        const QString& announced = {});
/// The same on another thread.
core::Async<OpenedDocument> understandLater(const QByteArray& file,
                                            const core::clinical::TrustList& anchors,
                                            const QString& announced = {});

}  // namespace ui
