// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/container/pdf_stream.h"

#include <stdexcept>

namespace core::clinical {
namespace {

/// Collects what comes out of a stream until it is too much.
class Collector : public Pipeline {
  public:
    Collector(qsizetype largest, QByteArray& into)
        : Pipeline("collector", nullptr), largest_(largest), into_(into) {}

    void write(unsigned char const* data, size_t size) override {
        if (into_.size() + static_cast<qsizetype>(size) > largest_)
            throw std::length_error("stream over the limit");
        into_.append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    }
    void finish() override {}

  private:
    qsizetype largest_;
    QByteArray& into_;
};

}  // namespace

bool unpackStream(QPDFObjectHandle stream, qsizetype largest, QByteArray& into) {
    try {
        Collector collector(largest, into);
        bool filtered = false;
        return stream.pipeStreamData(&collector, &filtered, 0, qpdf_dl_all, true, false);
    } catch (const std::exception&) {
        return false;
    }
}

}  // namespace core::clinical
