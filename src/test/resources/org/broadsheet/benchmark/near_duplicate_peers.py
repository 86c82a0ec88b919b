"""Deduplicates a JSON Lines file (field "text") with one peer and prints its CPU seconds.

python near_duplicate_peers.py datatrove|text-dedup FILE FOLDER
Needs datatrove[processing] or text-dedup from PyPI. FOLDER takes what they write.
"""
import os
import resource
import subprocess
import sys


def datatrove(file, folder):
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.dedup import MinhashDedupBuckets, MinhashDedupCluster, MinhashDedupSignature
    from datatrove.pipeline.dedup.minhash import MinhashConfig
    from datatrove.pipeline.readers import JsonlReader

    config = MinhashConfig(n_grams=5, num_buckets=14, hashes_per_bucket=8)
    reader = JsonlReader(os.path.dirname(file), glob_pattern=os.path.basename(file), compression=None)
    stages = [
        [reader, MinhashDedupSignature(folder + "/signatures", config=config)],
        [MinhashDedupBuckets(folder + "/signatures", folder + "/buckets", config=config)],
        [MinhashDedupCluster(folder + "/buckets", folder + "/clusters", config=config)],
    ]
    for number, stage in enumerate(stages):
        LocalPipelineExecutor(stage, tasks=14 if number == 1 else 1, workers=1, logging_dir=f"{folder}/logs{number}").run()


def text_dedup(file, folder):
    command = "-m text_dedup.minhash --path json --split train --column text --ngram 5 --num_proc 1 --batch_size 10000"
    paths = ["--data_files", file, "--cache_dir", folder + "/cache", "--output", folder + "/output"]
    subprocess.run([sys.executable, *command.split(), *paths], check=True, capture_output=True)


if __name__ == "__main__":
    {"datatrove": datatrove, "text-dedup": text_dedup}[sys.argv[1]](sys.argv[2], sys.argv[3])
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    print(sum(usage.ru_utime + usage.ru_stime for usage in used))
