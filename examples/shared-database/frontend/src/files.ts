// Uploads, and what became of them.

import type { Db } from "./db.js";

/** An upload: the file, and the job that will read it. */
export function upload(
  db: Db,
  userId: string,
  file: { fileName: string; fileSize: bigint; mimeType: string },
) {
  return db.$transaction(async (tx) => {
    const job = await tx.processingJob.create({ data: { userId, jobType: "invoice" } });
    const stored = await tx.fileStorage.create({
      data: {
        ...file,
        userId,
        blobUrl: `https://files.example.org/${job.id}`,
        blobPath: `uploads/${job.id}`,
        processingJobId: job.id,
      },
    });
    await tx.processingJob.update({ where: { id: job.id }, data: { fileStorageId: stored.id } });
    return stored;
  });
}

/** Where an upload stands. */
export function status(db: Db, fileId: string) {
  return db.fileStorage.findUniqueOrThrow({
    where: { id: fileId },
    include: { processingJob: true },
  });
}
