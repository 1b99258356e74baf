#!/usr/bin/env python3
"""The 28x28 DCGAN of Keras's tutorials in TensorFlow, as they write it, with the whole step compiled by XLA. Prints one
JSON line with milliseconds a step.

    dcgan28_tensorflow.py [--seconds 5] [--threads 0]
"""

import argparse
import json
import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import tensorflow as tf  # noqa: E402
from tensorflow.keras import Sequential, layers  # noqa: E402
from timing import timed  # noqa: E402

BATCH = 64


def generator():
    return Sequential(
        [
            *(layers.Input((100,)), layers.Dense(7 * 7 * 128, activation="relu"), layers.Reshape((7, 7, 128))),
            *(layers.BatchNormalization(), layers.Conv2DTranspose(64, 4, 2, "same", use_bias=False)),
            *(layers.BatchNormalization(), layers.ReLU()),
            layers.Conv2DTranspose(32, 4, 2, "same", use_bias=False),
            *(layers.BatchNormalization(), layers.ReLU()),
            layers.Conv2DTranspose(1, 3, 1, "same", activation="tanh"),
        ]
    )


def discriminator():
    return Sequential(
        [
            *(layers.Input((28, 28, 1)), layers.Conv2D(64, 3, 2, "same"), layers.LeakyReLU(0.2), layers.Dropout(0.3)),
            *(layers.Conv2D(128, 3, 2, "same"), layers.LeakyReLU(0.2), layers.Dropout(0.3)),
            *(layers.Conv2D(256, 3, 1, "same"), layers.LeakyReLU(0.2), layers.Dropout(0.3)),
            *(layers.Flatten(), layers.Dense(1)),
        ]
    )


class Dcgan:
    def __init__(self):
        self.generator, self.discriminator = generator(), discriminator()
        self.generator_optimiser = tf.keras.optimizers.Adam(5e-4, 0.5)
        self.discriminator_optimiser = tf.keras.optimizers.Adam(5e-4, 0.5)
        self.generator_optimiser.build(self.generator.trainable_variables)
        self.discriminator_optimiser.build(self.discriminator.trainable_variables)
        self.loss = tf.keras.losses.BinaryCrossentropy(from_logits=True)
        self.data = tf.random.uniform((4096, 28, 28, 1), -1, 1)

    @tf.function(jit_compile=True)
    def update(self, real, noise):
        with tf.GradientTape() as g_tape, tf.GradientTape() as d_tape:
            fake = self.generator(noise, training=True)
            on_real = self.discriminator(real, training=True)
            on_fake = self.discriminator(fake, training=True)
            g_loss = self.loss(tf.ones_like(on_fake), on_fake)
            d_loss = self.loss(tf.ones_like(on_real), on_real) + self.loss(tf.zeros_like(on_fake), on_fake)
        g_variables, d_variables = self.generator.trainable_variables, self.discriminator.trainable_variables
        g_gradients, d_gradients = g_tape.gradient(g_loss, g_variables), d_tape.gradient(d_loss, d_variables)
        self.generator_optimiser.apply_gradients(zip(g_gradients, g_variables))
        self.discriminator_optimiser.apply_gradients(zip(d_gradients, d_variables))
        return d_loss

    def step(self):
        real = tf.gather(self.data, tf.random.uniform((BATCH,), 0, 4096, tf.int32))
        return float(self.update(real, tf.random.normal((BATCH, 100))))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--threads", type=int, default=0)
    arguments = parser.parse_args()
    threads = arguments.threads or len(os.sched_getaffinity(0))
    tf.config.threading.set_intra_op_parallelism_threads(threads)
    gan = Dcgan()
    for _ in range(3):
        gan.step()
    found = timed(gan.step, arguments.seconds).milliseconds()
    print(json.dumps({**found, "version": f"TensorFlow {tf.__version__}, XLA"}))


if __name__ == "__main__":
    main()
