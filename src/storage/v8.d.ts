// What Node documents of its serializers and its types leave out (nodejs.org/api/v8.html#serialization-api).
import "node:v8";

declare module "node:v8" {
  interface Serializer {
    _setTreatArrayBufferViewsAsHostObjects(flag: boolean): void;
  }
}
