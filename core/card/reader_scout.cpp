// SPDX-License-Identifier: EUPL-1.2
#include "core/card/reader_scout.h"

#include <utility>

#include "pcsc/cards/card_registry.h"

namespace core {
namespace {

std::string idCartaIn(pcsc::Readers& readers, const std::string& reader) {
    const auto transport = readers.connect(reader);
    if (!transport) return {};
    const auto driver = pcsc::makeDriver(**transport);
    return driver ? (*driver)->idCarta() : std::string();
}

}  // namespace

void ReaderScout::ask(const std::shared_ptr<pcsc::Readers>& readers, const std::string& reader,
                      Answer answer) {
    if (!thread_) thread_ = std::make_unique<CardThread>();
    thread_->post(
        [readers, reader, answer = std::move(answer)] { answer(idCartaIn(*readers, reader)); });
}

void ReaderScout::stop(std::chrono::milliseconds grace) {
    if (thread_) thread_->stop(grace);
}

}  // namespace core
