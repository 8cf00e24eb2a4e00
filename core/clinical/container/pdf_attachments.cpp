// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/container/pdf_attachments.h"

#include <algorithm>
#include <set>

#include "core/clinical/container/pdf_stream.h"

namespace core::clinical {
namespace {

constexpr std::size_t mostFiles = 64;
constexpr qsizetype largest = qsizetype{64} * 1024 * 1024;        // bytes of one
constexpr qsizetype largestOfAll = qsizetype{256} * 1024 * 1024;  // bytes
constexpr int deepest = 32;                                       // kids within kids of a name tree
constexpr std::size_t mostObjects = 200'000;

class Harvest {
  public:
    std::vector<Attachment> take(QPDF& pdf) {
        auto root = pdf.getRoot();
        attempt([&] { nameTree(root.getKey("/Names").getKeyIfDict("/EmbeddedFiles"), 0); });
        attempt([&] { specifications(root.getKey("/AF")); });
        attempt([&] { annotations(pdf); });
        attempt([&] { everythingElse(pdf); });
        return std::move(files_);
    }

  private:
    /// What is broken in one place must not hide what another place has.
    template <typename Work>
    static void attempt(Work work) {
        try {
            work();
        } catch (const std::exception&) {
            return;
        }
    }

    bool isNew(QPDFObjectHandle& object) {
        return !object.isIndirect() || seen_.insert(object.getObjGen()).second;
    }

    void nameTree(QPDFObjectHandle node, int depth) {
        if (!node.isDictionary() || depth > deepest || !isNew(node)) return;
        auto names = node.getKey("/Names");
        if (names.isArray())
            for (int i = 0; i + 1 < names.getArrayNItems(); i += 2)
                specification(names.getArrayItem(i + 1), names.getArrayItem(i));
        auto kids = node.getKey("/Kids");
        if (kids.isArray())
            for (int i = 0; i < kids.getArrayNItems(); ++i)
                nameTree(kids.getArrayItem(i), depth + 1);
    }

    void specifications(QPDFObjectHandle array) {
        if (!array.isArray()) return;
        for (int i = 0; i < array.getArrayNItems(); ++i)
            specification(array.getArrayItem(i), QPDFObjectHandle::newNull());
    }

    void annotations(QPDF& pdf) {
        for (auto page : pdf.getAllPages()) {
            auto all = page.getKey("/Annots");
            if (!all.isArray()) continue;
            for (int i = 0; i < all.getArrayNItems(); ++i) {
                auto annotation = all.getArrayItem(i);
                if (annotation.isDictionary() && annotation.getKey("/FS").isDictionary())
                    specification(annotation.getKey("/FS"), annotation.getKey("/Contents"));
            }
        }
    }

    /// Repaired files have lost their catalogue's threads; some writers never tied them.
    void everythingElse(QPDF& pdf) {
        if (pdf.getObjectCount() > mostObjects) return;
        for (auto& object : pdf.getAllObjects()) {
            if (object.isDictionary() && object.getKey("/EF").isDictionary())
                specification(object, QPDFObjectHandle::newNull());
            else if (object.isStreamOfType("/EmbeddedFile"))
                stream(object, {});
        }
    }

    void specification(QPDFObjectHandle spec, const QPDFObjectHandle& key) {
        if (!spec.isDictionary()) return;
        auto embedded = spec.getKey("/EF");
        if (!embedded.isDictionary()) return;
        QString name;
        for (auto text : {spec.getKey("/UF"), spec.getKey("/F"), key})
            if (name.isEmpty() && text.isString())
                name = QString::fromStdString(text.getUTF8Value());
        for (const char* which : {"/UF", "/F", "/Unix", "/Mac", "/DOS"}) {
            auto file = embedded.getKey(which);
            if (file.isStream()) return stream(file, name);
        }
    }

    void stream(QPDFObjectHandle file, const QString& name) {
        if (files_.size() >= mostFiles || !isNew(file)) return;
        Attachment attachment{name, {}};
        // What could be unpacked before the damage may be all that matters.
        unpackStream(file, std::min(largest, room_), attachment.content);
        attachment.content.squeeze();
        room_ -= attachment.content.size();
        files_.push_back(std::move(attachment));
    }

    std::vector<Attachment> files_{};
    qsizetype room_ = largestOfAll;
    std::set<QPDFObjGen> seen_{};
};

}  // namespace

std::vector<Attachment> readAttachments(const PdfFile& pdf) {
    return Harvest().take(pdf.qpdf());
}

}  // namespace core::clinical
