/* Stands in for libaio: every call answers ENOSYS, so InnoDB keeps to its own threads (innodb_use_native_aio=0). */
enum { NOT_IMPLEMENTED = -38 };

int io_setup(int events, void *context) { (void) events; (void) context; return NOT_IMPLEMENTED; }
int io_submit(void *context, long count, void *blocks) { (void) context; (void) count; (void) blocks; return NOT_IMPLEMENTED; }
int io_getevents(void *context, long least, long most, void *events, void *timeout) {
	(void) context; (void) least; (void) most; (void) events; (void) timeout;
	return NOT_IMPLEMENTED;
}
