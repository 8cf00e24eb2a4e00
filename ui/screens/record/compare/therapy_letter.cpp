// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/compare/therapy_letter.h"

#include <algorithm>

#include "core/compare/therapy.h"

namespace ui {
namespace {

constexpr int mostLetters = 5;  // without a therapy, before it is left at that

}  // namespace

TherapyLetter::TherapyLetter(std::shared_ptr<core::RecordReader> reader, QObject* parent)
    : QObject(parent), reader_(std::move(reader)) {}

void TherapyLetter::lookIn(const QVector<core::Document>& documents) {
    documents_ = documents;
    if (!reader_ || reading_ || without_.size() >= mostLetters) return;
    const auto next = std::ranges::find_if(documents, [this](const core::Document& document) {
        return document.kind == core::DocumentKind::discharge && !document.superseded &&
               !without_.contains(document.id);
    });
    if (next == documents.end()) return;
    reading_ = true;
    core::whenDone(reader_->read(*next), this,
                   [this, document = *next](const core::Result<core::ReadDocumentPtr>& read) {
                       if (reader_) onRead(document, read);
                   });
}

void TherapyLetter::onRead(const core::Document& document,
                           const core::Result<core::ReadDocumentPtr>& read) {
    reading_ = false;
    if (!read || !(*read)->clinical) return reader_.reset();
    if (core::therapyOf(*(*read)->clinical).empty()) {
        without_ << document.id;
        return lookIn(documents_);
    }
    reader_.reset();
    letter_ = document;
    Q_EMIT found();
}

void TherapyLetter::clear() {
    reader_.reset();
    documents_.clear();
    without_.clear();
    letter_.reset();
}

}  // namespace ui
