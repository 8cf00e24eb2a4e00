// SPDX-License-Identifier: EUPL-1.2
#include "core/record_content/record_reader.h"

#include <QPromise>
#include <algorithm>
#include <utility>

#include "core/base/pledge.h"

namespace core {
namespace {

constexpr int pageSize = 200;  // the portal's most
constexpr int workerThreads = 2;
constexpr int mostInARow = 5;  // failures one after the other: it is not the documents

/// No other document will do better.
bool isOfAll(const Error& error) {
    const auto code = error.code.name();
    return code.starts_with("session.") || code.starts_with("acting.") ||
           code.starts_with("login.") || code.starts_with("record.");
}

bool isOfOne(const Error& error) {
    return error.code.name().starts_with("document.");
}

}  // namespace

RecordReader::RecordReader(std::unique_ptr<RecordGateway> gateway)
    : RecordReader(std::move(gateway), Options{}) {}

RecordReader::RecordReader(std::unique_ptr<RecordGateway> gateway, Options options)
    : gateway_(std::move(gateway)), options_(std::move(options)) {
    workers_.setMaxThreadCount(workerThreads);
    kept_.setMaxCost(std::max<qsizetype>(1, options_.memory / 1024));
}

RecordReader::~RecordReader() {
    workers_.clear();
    workers_.waitForDone();
}

// What was read before is read again for it, mostly out of memory.
void RecordReader::addConsumer(std::shared_ptr<RecordConsumer> consumer) {
    consumers_.push_back({std::move(consumer), {}});
    waiting_.clear();
    for (const Document& document : documents_)
        if (isWanted(document.id)) waiting_.push_back(document);
    if (state_ == State::running) return goOn();
    if (state_ == State::done && !waiting_.empty()) {
        setState(State::running);
        goOn();
    }
}

void RecordReader::removeConsumer(const std::shared_ptr<RecordConsumer>& consumer) {
    std::erase_if(consumers_,
                  [&](const Attached& attached) { return attached.consumer == consumer; });
}

bool RecordReader::isWanted(const QString& id) const {
    if (onTheirWay_.contains(id)) return false;
    const bool failed = std::ranges::any_of(
        failures_, [&](const Failure& failure) { return failure.document.id == id; });
    return !failed &&
           (consumers_.empty() || std::ranges::any_of(consumers_, [&](const Attached& attached) {
                return !attached.taken.contains(id);
            }));
}

void RecordReader::start() {
    if (state_ == State::running) return;
    error_.reset();
    failedInARow_ = 0;
    for (const Failure& failure : std::exchange(failures_, {}))
        waiting_.push_back(failure.document);
    listed_ = false;
    setState(State::running);
    DocumentQuery query;
    query.pageSize = pageSize;
    askPage(gateway_->documents(query));
    goOn();
}

void RecordReader::askPage(const Async<DocumentPage>& page) {
    page_ = page;
    whenDone(page, this, [this](const Result<DocumentPage>& told) { onPage(told); });
}

void RecordReader::onPage(const Result<DocumentPage>& page) {
    if (state_ != State::running) return;
    if (!page) return end(State::failed, page.error());
    for (const Document& document : page->documents) {
        if (known_.contains(document.id)) continue;
        known_.insert(document.id);
        documents_.push_back(document);
        waiting_.push_back(document);
    }
    listed_ = page->next.isEmpty();
    if (!listed_) askPage(gateway_->nextDocuments(page->next));
    Q_EMIT changed();
    goOn();
}

void RecordReader::goOn() {
    while (state_ == State::running && !waiting_.empty() &&
           int(onTheirWay_.size()) < options_.parallel)
        readNext();
    if (state_ == State::running && listed_ && waiting_.empty() && onTheirWay_.empty())
        setState(State::done);
}

void RecordReader::readNext() {
    const Document document = waiting_.front();
    waiting_.pop_front();
    const auto future = read(document);
    onTheirWay_[document.id] = future;
    whenDone(future, this, [this, document](const Result<ReadDocumentPtr>& read) {
        if (onTheirWay_.erase(document.id) > 0) onRead(document, read);
    });
}

void RecordReader::onRead(const Document& document, const Result<ReadDocumentPtr>& read) {
    if (!read) return onFailure(document, read.error());
    failedInARow_ = 0;
    handOut(**read);
    Q_EMIT changed();
    goOn();
}

void RecordReader::onFailure(const Document& document, const Error& error) {
    failedInARow_ = isOfOne(error) ? 0 : failedInARow_ + 1;
    if (isOfAll(error) || failedInARow_ >= mostInARow) {
        waiting_.push_front(document);
        return end(State::failed, error);
    }
    failures_.push_back({document, error});
    Q_EMIT changed();
    goOn();
}

void RecordReader::handOut(const ReadDocument& document) {
    // One that takes it may add or remove consumers.
    const auto consumers = consumers_;
    for (const Attached& attached : consumers)
        if (!attached.taken.contains(document.document.id)) attached.consumer->take(document);
    for (Attached& attached : consumers_)
        if (std::ranges::any_of(consumers, [&](const Attached& each) {
                return each.consumer == attached.consumer;
            }))
            attached.taken.insert(document.document.id);
}

void RecordReader::stop() {
    if (state_ == State::running) end(State::stopped);
}

void RecordReader::end(State state, std::optional<Error> error) {
    error_ = std::move(error);
    page_.cancel();
    const auto onTheirWay = std::exchange(onTheirWay_, {});
    for (const Document& document : documents_)
        if (onTheirWay.contains(document.id)) waiting_.push_front(document);
    for (auto [id, future] : onTheirWay) future.cancel();
    setState(state);
}

void RecordReader::clear() {
    consumers_.clear();
    forget();
}

void RecordReader::forget() {
    ++clearings_;
    for (auto& attached : consumers_) attached.taken.clear();
    end(State::idle);
    documents_.clear();
    known_.clear();
    waiting_.clear();
    failures_.clear();
    kept_.clear();
    listed_ = false;
    Q_EMIT changed();
}

void RecordReader::setState(State state) {
    if (std::exchange(state_, state) != state) Q_EMIT changed();
}

RecordReader::Progress RecordReader::progress() const {
    const auto total = int(documents_.size());
    return {total - int(waiting_.size()) - int(onTheirWay_.size()), total, listed_};
}

std::optional<Document> RecordReader::find(const QString& id) const {
    const auto found = std::ranges::find(documents_, id, &Document::id);
    return found == documents_.end() ? std::nullopt : std::optional(*found);
}

Async<ReadDocumentPtr> RecordReader::read(const Document& document) {
    if (const auto* kept = kept_.object(document.id)) return ready<ReadDocumentPtr>(*kept);
    const int clearings = clearings_;
    auto pledge = std::make_shared<Pledge<ReadDocumentPtr>>();
    auto content = gateway_->content(document);
    pledge->onCancel(this, [content]() mutable { content.cancel(); });
    whenDone(content, this, [this, pledge, document, clearings](const Result<QByteArray>& file) {
        if (!file) return pledge->give(std::unexpected(file.error()));
        if (pledge->cancelled()) return;
        whenDone(understood(document, *file), this,
                 [this, pledge, id = document.id, clearings](const Result<ReadDocumentPtr>& read) {
                     if (read && clearings == clearings_)
                         kept_.insert(id, new ReadDocumentPtr(*read), 1 + (*read)->cost() / 1024);
                     pledge->give(read);
                 });
    });
    return pledge->future();
}

Async<ReadDocumentPtr> RecordReader::understood(const Document& document, const QByteArray& file) {
    auto promise = std::make_shared<QPromise<Result<ReadDocumentPtr>>>();
    promise->start();
    workers_.start([promise, document, file, pdfText = options_.pdfText] {
        promise->addResult(readDocument(document, file, pdfText));
        promise->finish();
    });
    return promise->future();
}

}  // namespace core
