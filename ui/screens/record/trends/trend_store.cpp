// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/trends/trend_store.h"

#include "ui/document/examination_names.h"
#include "ui/screens/record/consent/record_consent.h"

namespace ui {
namespace {

constexpr int soonMs = 150;

}  // namespace

class TrendStore::Taker : public core::RecordConsumer {
  public:
    explicit Taker(QTimer& soon) : soon_(soon) {}

    void take(const core::ReadDocument& read) override {
        if (!read.clinical) return;
        const ExaminationNames names(*read.clinical);
        const auto& document = read.document;
        if (trends.add(*read.clinical, {document.id, document.facility, document.date},
                       [&](const auto& observation) { return names.of(observation); }) &&
            !soon_.isActive())
            soon_.start();
    }

    core::clinical::TrendCollection trends{};

  private:
    QTimer& soon_;
};

TrendStore::TrendStore(std::shared_ptr<core::RecordReader> reader)
    : reader_(std::move(reader)), taker_(std::make_shared<Taker>(soon_)) {
    soon_.setSingleShot(true);
    soon_.setInterval(soonMs);
    connect(&soon_, &QTimer::timeout, this, &TrendStore::changed);
    reader_->addConsumer(taker_);
    reader_->start();
}

TrendStore::~TrendStore() {
    reader_->removeConsumer(taker_);
}

const core::clinical::TrendCollection& TrendStore::trends() const {
    return taker_->trends;
}

void TrendStore::clear() {
    reader_->removeConsumer(taker_);
    forget();
}

void TrendStore::forget() {
    soon_.stop();
    taker_->trends.clear();
    choices_ = {};
    Q_EMIT changed();
}

std::shared_ptr<TrendStore> trendStore(const Context& context) {
    return context.scope.obtain<TrendStore>([&context] {
        return forgetsWithRecord(context, new TrendStore(recordContent(context)),
                                 &TrendStore::forget);
    });
}

}  // namespace ui
