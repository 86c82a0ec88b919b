package org.broadsheet.language.model;

/** A decision at each inner node of a tree of labels; frequent labels are near the root. */
final class HierarchicalSoftmax implements OutputLayer {

  private final Matrix weights;
  private final LabelTree tree;

  HierarchicalSoftmax(Matrix weights, LabelTree tree) {
    this.weights = weights;
    this.tree = tree;
  }

  @Override
  public void rank(float[] text, BestLabels best) {
    descend(tree.root(), 0, text, best);
  }

  /** The likelier child first, so that most of the tree is never visited. */
  private void descend(int node, float score, float[] text, BestLabels best) {
    if (!best.wouldTake(score)) {
      return;
    }
    if (tree.isLabel(node)) {
      best.offer(node, score);
      return;
    }
    float right = OutputLayer.sigmoid(weights.dot(tree.weightRow(node), text));
    float rightScore = score + OutputLayer.log(right);
    float leftScore = score + OutputLayer.log(1 - right);
    if (right > .5f) {
      descend(tree.right(node), rightScore, text, best);
      descend(tree.left(node), leftScore, text, best);
    } else {
      descend(tree.left(node), leftScore, text, best);
      descend(tree.right(node), rightScore, text, best);
    }
  }
}
